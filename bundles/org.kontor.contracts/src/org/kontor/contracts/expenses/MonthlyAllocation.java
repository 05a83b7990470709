package org.kontor.contracts.expenses;

import java.time.YearMonth;
import java.util.List;
import org.kontor.kernel.actor.Actor;

/**
 * Allocates the shared costs of a month in one step (FIN-19). By itself the two months before the current one are allocated once
 * a day, so that costs that were agreed to late are shared, too.
 */
public interface MonthlyAllocation {

    /**
     * What became of a month.
     *
     * @param moved how many expenses are borne otherwise now
     * @param asBefore how many were open and are borne rightly already
     * @param problems what kept others from being shared, in the user's words
     */
    record Outcome(int moved, int asBefore, List<String> problems) {

        /** Keeps its own copy. */
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Shares all approved and paid expenses of a month that follow a rule and were not allocated yet, by what counts for that
     * month. Entered shares stay and differences are added. Each expense is allocated once, so that running it twice changes
     * nothing; what finance took back is left alone. Needs {@code expenses.pay}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the month is not over
     */
    Outcome allocate(Actor actor, YearMonth month);
}
