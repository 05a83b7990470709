package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An order with everything that will happen to it. Days that do not come lie after today and are not looked at.
 *
 * @param client who orders
 * @param ending how far it comes
 * @param orderedOn when it is ordered
 * @param deliveredOn when goods leave
 * @param invoicedOn when it is billed
 * @param paidOn when money comes in
 * @param lines what is ordered
 */
record PlannedOrder(
        Client client,
        Ending ending,
        LocalDate orderedOn,
        LocalDate deliveredOn,
        LocalDate invoicedOn,
        LocalDate paidOn,
        List<Line> lines) {

    /** A product, how many of it, and the discount as a fraction. */
    record Line(Item item, int quantity, BigDecimal discount) {

        BigDecimal amount() {
            return item.price().multiply(new BigDecimal(quantity)).multiply(BigDecimal.ONE.subtract(discount));
        }
    }

    BigDecimal amount() {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
