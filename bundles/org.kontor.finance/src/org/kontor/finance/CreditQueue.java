package org.kontor.finance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.text.Text;

/**
 * The orders that wait for a credit decision, with everything it rests on beside each (R-13, CUS-17); needs the permission
 * {@code finance.credit}.
 */
public interface CreditQueue {

    /**
     * What was decided on a customer before.
     *
     * @param approved how many orders were let go on
     * @param refused how many were not
     * @param last the last decision; empty when nothing was decided yet
     */
    record Past(long approved, long refused, Optional<CreditReview> last) {

        /** Nothing was decided yet. */
        public static final Past NONE = new Past(0, 0, Optional.empty());
    }

    /**
     * An order that waits.
     *
     * @param orderId the order
     * @param number its number
     * @param orderedOn its day
     * @param since since when it waits for finance; an order that was held and submitted again waits since then
     * @param figures what the decision rests on
     * @param past what was decided on the customer before
     */
    record Waiting(
            long orderId,
            String number,
            LocalDate orderedOn,
            Optional<Instant> since,
            CreditFigures figures,
            Past past) {}

    /**
     * What became of one order of several.
     *
     * @param orderId the order
     * @param title what names it
     * @param done whether it was decided now
     * @param said the decision; or why there is none, for example that a colleague was faster
     */
    record Decided(long orderId, String title, boolean done, Text said) {}

    /** How many orders wait. */
    long count(Actor actor);

    /** Some of the orders that wait, the oldest first, with a few queries however many they are. */
    List<Waiting> waiting(Actor actor, int first, int most);

    /** All orders that wait with their figures, to be exported and printed (INT-01). */
    ComputedTable table(Actor actor);

    /** The last decisions on the customer of an order, the newest first. */
    List<CreditReview> past(Actor actor, long orderId, int most);

    /**
     * Decides on several orders with one reason. Each is an action of its own: what keeps one of them from being decided does
     * not touch the others. An order that somebody else has decided meanwhile is left as it is, and so is one that is approved
     * without a reason although something speaks against it by then: orders approved before it in the same batch count.
     *
     * @param approved whether they go on
     * @param reason why; needed for a refusal, and for an approval beyond the terms
     * @return what became of each, in the order they were given
     * @throws org.kontor.kernel.problem.ProblemException when orders are refused without a reason
     */
    List<Decided> decide(Actor actor, List<Long> orders, boolean approved, Optional<String> reason);
}
