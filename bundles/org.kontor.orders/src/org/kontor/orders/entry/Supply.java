package org.kontor.orders.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What there is of a product and what is announced.
 *
 * @param available what can still be promised at this moment, in the unit of the product
 * @param arrivals what is announced and not there yet, the earliest first
 * @param reserved what is put aside for other orders
 */
public record Supply(BigDecimal available, List<Arrival> arrivals, BigDecimal reserved) {

    /**
     * Goods that are announced.
     *
     * @param day when they come
     * @param quantity how much, in the unit of the product
     */
    public record Arrival(LocalDate day, BigDecimal quantity) {}

    /** Nothing there, nothing announced. */
    public static final Supply NONE = new Supply(BigDecimal.ZERO, List.of(), BigDecimal.ZERO);

    /** Keeps its own copy in the order of days. */
    public Supply {
        arrivals = arrivals.stream().sorted(Comparator.comparing(Arrival::day)).toList();
    }

    /**
     * What is left of it for one more order: others that were accepted and wait for goods come before it, so that what is
     * announced is promised once.
     *
     * @param wanted what all accepted orders beside it still need
     */
    public Supply after(BigDecimal wanted) {
        BigDecimal waiting = wanted.subtract(reserved).subtract(available.max(BigDecimal.ZERO));
        List<Arrival> left = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            BigDecimal taken = arrival.quantity().min(waiting.max(BigDecimal.ZERO));
            waiting = waiting.subtract(taken);
            BigDecimal rest = arrival.quantity().subtract(taken);
            if (rest.signum() > 0) {
                left.add(new Arrival(arrival.day(), rest));
            }
        }
        return new Supply(available, left, reserved);
    }
}
