package org.kontor.orders.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What there is of a product and what is announced.
 *
 * @param available what can still be promised at this moment, in the unit of the product
 * @param arrivals what is announced and not there yet, the earliest first
 */
public record Supply(BigDecimal available, List<Arrival> arrivals) {

    /**
     * Goods that are announced.
     *
     * @param day when they come
     * @param quantity how much, in the unit of the product
     */
    public record Arrival(LocalDate day, BigDecimal quantity) {}

    /** Nothing there, nothing announced. */
    public static final Supply NONE = new Supply(BigDecimal.ZERO, List.of());

    /** Keeps its own copy in the order of days. */
    public Supply {
        arrivals = arrivals.stream().sorted(Comparator.comparing(Arrival::day)).toList();
    }
}
