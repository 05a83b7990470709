package org.kontor.customers.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kontor.customers.ValueClass;

/**
 * What classing by a basis would come to.
 *
 * @param total what all customers brought
 * @param tallies for each class: who would be in it
 * @param changes customers whose class would change, the greatest first
 */
public record ValuePreview(BigDecimal total, Map<ValueClass, Tally> tallies, List<Change> changes) {

    /**
     * A class.
     *
     * @param customers how many brought something, or were classed by hand
     * @param amount what they brought
     */
    public record Tally(long customers, BigDecimal amount) {}

    /**
     * A customer whose class would change.
     *
     * @param amount what the customer brought
     */
    public record Change(long customerId, String name, BigDecimal amount, ValueClass before, ValueClass after) {}

    /** Keeps its own copies. */
    public ValuePreview {
        tallies = Map.copyOf(tallies);
        changes = List.copyOf(changes);
    }
}
