package org.kontor.contracts.statistics;

/** What is added up in statistics of contracts. Amounts of money are those of one currency. */
public enum Amount {
    /** What was signed, at the day of signing. */
    SIGNED("amount", true),
    /** The quantity of goods signed, at the day of signing. */
    QUANTITY("quantity", true),
    /** What is settled of the contracts signed on that day. */
    SETTLED("settled", false),
    /** What is not settled yet of the contracts signed on that day. */
    UNSETTLED("unsettled", false),
    /** What was invoiced on that day, less what was credited (FIN-28); only where a module invoices. */
    INVOICED("amount", false),
    /** What was paid on that day (FIN-03). */
    PAYMENTS("amount", false),
    /** What was to be settled on that day by the plans. */
    DUE("amount", false),
    /** What is settled of that. */
    PAID("settled", false),
    /** What is open of that. */
    OPEN("open", false);

    private final String column;
    private final boolean ofGoods;

    Amount(String column, boolean ofGoods) {
        this.column = column;
        this.ofGoods = ofGoods;
    }

    /** The column of the list that says it. */
    public String column() {
        return column;
    }

    /** Whether it can be told of goods lines. */
    public boolean isOfGoods() {
        return ofGoods;
    }

    /** Whether it counts at the day a settlement is due, not at the day of signing. */
    public boolean isByDueDay() {
        return this == DUE || this == PAID || this == OPEN;
    }
}
