package org.kontor.bench.internal;

import java.util.List;

/**
 * What rivals fight for: few customers with little credit, few products of one warehouse, and one customer's file in
 * which all of them write.
 *
 * @param customers who orders
 * @param products what is ordered
 * @param warehouse where it lies
 * @param file the customer whose note counts how often it was changed
 */
public record RivalGround(List<Long> customers, List<Long> products, long warehouse, long file) {

    /** How much each customer may owe; less than the rivals would like to sell at the same time. */
    public static final String CREDIT_LIMIT = "900";

    /** The price of a piece of any product. */
    public static final String PRICE = "100";

    /** Keeps copies of its own. */
    public RivalGround {
        customers = List.copyOf(customers);
        products = List.copyOf(products);
    }
}
