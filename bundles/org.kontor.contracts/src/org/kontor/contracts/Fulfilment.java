package org.kontor.contracts;

import java.math.BigDecimal;

/**
 * How far the goods of a contract are called and delivered, in the unit of the product (CON-22).
 *
 * @param product number and name
 * @param contracted by the contract
 * @param ordered by its orders
 * @param delivered of that
 * @param invoiced of that
 */
public record Fulfilment(
        String product, BigDecimal contracted, BigDecimal ordered, BigDecimal delivered, BigDecimal invoiced) {

    /** What the contract still allows to order; negative when more was ordered. */
    public BigDecimal toOrder() {
        return contracted.subtract(ordered);
    }

    /** What is ordered and not yet delivered. */
    public BigDecimal toDeliver() {
        return ordered.subtract(delivered);
    }
}
