package org.kontor.customers.selling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How deals travelled through a process (LED-08, LED-24): which stages they reached, how long they stayed against the
 * past, where they were lost, and through whose hands they went.
 *
 * @param steps the stages in their order
 * @param hands who passed how many deals on to whom, the most frequent first
 */
public record SalePath(List<Step> steps, List<Hand> hands) {

    /** Keeps its own copies. */
    public SalePath {
        steps = List.copyOf(steps);
        hands = List.copyOf(hands);
    }

    /**
     * One stage.
     *
     * @param stage its name
     * @param reached deals that came into it
     * @param wentOn of these, those that went on to a later stage or were won
     * @param lost of these, those that were lost in it
     * @param usualDays how long those stayed that have left it, on average
     * @param daysNow how long those that are in it now have been there, on average
     * @param here how many are in it now
     */
    public record Step(
            String stage, int reached, int wentOn, int lost, BigDecimal usualDays, BigDecimal daysNow, int here) {

        /** The part of the deals that went on, of those whose fate in this stage is known; 0 to 1. */
        public BigDecimal passing() {
            int decided = wentOn + lost;
            return decided == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(wentOn).divide(BigDecimal.valueOf(decided), 4, RoundingMode.HALF_UP);
        }
    }

    /**
     * Deals that went from one person's hands to another's.
     *
     * @param from who had moved them before
     * @param to who moved them on
     * @param deals how many
     */
    public record Hand(String from, String to, int deals) {}
}
