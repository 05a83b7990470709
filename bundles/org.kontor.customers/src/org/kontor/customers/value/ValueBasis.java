package org.kontor.customers.value;

import java.util.Optional;
import org.kontor.kernel.time.Period;

/**
 * By what customers are told apart by their value.
 *
 * @param measure the id of the measure: received, invoiced, ordered, signed
 * @param period the days that count
 * @param currency the currency of the amounts; empty where the company works in one
 * @param goldShare how much of the whole the gold customers bring together, in percent; 80 by the rule
 * @param growth by how many percent a customer must have grown against the period before to be potential gold
 */
public record ValueBasis(String measure, Period period, Optional<String> currency, int goldShare, int growth) {

    /** What 20/80 says. */
    public static final int GOLD_SHARE = 80;

    /** Growth by a third is more than a good year. */
    public static final int GROWTH = 30;

    /** The period of the same length before. */
    public Period before() {
        return period.before();
    }
}
