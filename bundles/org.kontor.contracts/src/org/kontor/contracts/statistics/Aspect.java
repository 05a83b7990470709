package org.kontor.contracts.statistics;

/** By what contracts are told apart in statistics (CON-13, CON-14, CON-17, FIN-06). */
public enum Aspect {
    /** The class of product in a goods line. */
    PRODUCT_CLASS("series", true),
    /** The product of a goods line. */
    PRODUCT("product", true),
    /** The project. */
    PROJECT("project", false),
    /** The single contract. */
    CONTRACT("number", false),
    /** The customer. */
    CUSTOMER("customerName", false),
    /** The department that owns the contract. */
    DEPARTMENT("department", false),
    /** The person who owns the contract. */
    PERSON("owner", false),
    /** Sales, purchase, service. */
    KIND("kind", false),
    /** What the company files contracts under. */
    CATEGORY("category", false);

    private final String column;
    private final boolean ofGoods;

    Aspect(String column, boolean ofGoods) {
        this.column = column;
        this.ofGoods = ofGoods;
    }

    /** The column of the lists that says it. */
    public String column() {
        return column;
    }

    /** Whether only goods lines say it; payments are not told apart by goods. */
    public boolean isOfGoods() {
        return ofGoods;
    }
}
