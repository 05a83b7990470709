package org.kontor.sample;

/** How much a sample company holds. */
public enum Size {
    /** A company to look around in; made in less than a minute. */
    SMALL(120, 60, 250, 30, 40, 4),
    /** A company with some years' customers; made in some minutes. */
    MEDIUM(2_000, 120, 3_000, 200, 300, 12),
    /** A company to measure with; takes its time. */
    LARGE(100_000, 300, 20_000, 1_000, 1_500, 40);

    private final int customers;
    private final int products;
    private final int orders;
    private final int contracts;
    private final int requests;
    private final int sellers;

    Size(int customers, int products, int orders, int contracts, int requests, int sellers) {
        this.customers = customers;
        this.products = products;
        this.orders = orders;
        this.contracts = contracts;
        this.requests = requests;
        this.sellers = sellers;
    }

    /** Whether it is a group: a company below the one at the top sells in its own name (FIN-27). */
    public boolean isGroup() {
        return this != SMALL;
    }

    /** How many customers. */
    public int customers() {
        return customers;
    }

    /** How many products. */
    public int products() {
        return products;
    }

    /** How many sales orders; those made from contracts come on top. */
    public int orders() {
        return orders;
    }

    /** How many contracts. */
    public int contracts() {
        return contracts;
    }

    /** How many service requests. */
    public int requests() {
        return requests;
    }

    /** How many people sell, their manager left out. */
    public int sellers() {
        return sellers;
    }
}
