package org.kontor.finance.commission;

import java.time.YearMonth;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/** Commission and pay of salespeople by month (P-07, FIN-20 to FIN-22). */
public interface Commissions extends RecordService<CommissionResult> {

    /** The record type of results. */
    String TYPE = "commissionResult";

    /**
     * Computes a month, or computes it anew: every entry of the ledger whose money came in until the end of the month and
     * that no closed month has counted. Needs {@code commission.edit}.
     *
     * @return the results, one for each salesperson who has something
     * @throws org.kontor.kernel.problem.ProblemException when the month is closed, or a month before it is not
     */
    List<Long> run(Actor actor, YearMonth month);

    /**
     * Closes a month that has been computed; its results never change again. Needs {@code commission.edit}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the month is not over or nothing was computed
     */
    void close(Actor actor, YearMonth month);
}
