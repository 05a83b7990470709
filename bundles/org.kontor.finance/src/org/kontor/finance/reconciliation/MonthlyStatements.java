package org.kontor.finance.reconciliation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.kontor.kernel.actor.Actor;

/** The statements of a month for all dealers in one step (FIN-14, P-26); they are reconciliation statements like any other. */
public interface MonthlyStatements {

    /**
     * Who gets a statement of a month. A dealer stands in one list only, and once for each currency.
     *
     * @param moved the balance moved in the month, and there is no statement of it yet
     * @param silent nothing moved, but a balance was open at the end of the month, and there is no statement of it yet
     * @param taken there is a statement of the month
     */
    record Preview(List<Dealer> moved, List<Dealer> silent, List<Dealer> taken) {}

    /**
     * A dealer.
     *
     * @param closing the balance at the end of the month
     * @param currency its ISO code
     */
    record Dealer(long customerId, String name, String currency, BigDecimal closing) {}

    /** Who would get one; needs {@code finance.view}. */
    Preview preview(Actor actor, YearMonth month);

    /**
     * Takes a statement for each dealer who has none of the month yet, so that a second time takes nothing twice. Needs {@code
     * finance.edit}.
     *
     * @param silentToo also for dealers with a balance of whom nothing moved
     * @return the statements that were taken, as drafts
     * @throws org.kontor.kernel.problem.ProblemException when the month is not over yet
     */
    List<Long> take(Actor actor, YearMonth month, boolean silentToo);

    /**
     * Sends all drafts of a month: they get their numbers and stay as they are from then on. Needs {@code finance.edit}.
     *
     * @return the statements that were sent
     */
    List<Long> send(Actor actor, YearMonth month);
}
