package org.kontor.orders.cash;

import java.util.List;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.UnitOfWork;

/**
 * Tells what money a module expects, and what was paid by hand. Whoever adds it up sees to it that what is planned, ordered and invoiced of the same
 * business counts once; a source tells everything that is open of its own documents.
 */
public interface CashSource {

    /** What is expected, of the whole company group. */
    List<ExpectedCash> expected(UnitOfWork uow);

    /**
     * What was paid out of it by hand, of the whole company group. Whoever adds it up leaves out what a bank statement shows, too.
     *
     * @param period the days of payment
     */
    default List<PaidCash> paid(UnitOfWork uow, String currency, Period period) {
        return List.of();
    }
}
