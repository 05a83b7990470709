package org.kontor.contracts.statistics;

/** What is added up in statistics of contracts. Amounts of money are those of one currency, or of all in the company's (FIN-32). */
public enum Amount {
    /** What was signed, at the day of signing. */
    SIGNED("amount", "homeAmount", true),
    /** The quantity of goods signed, at the day of signing. */
    QUANTITY("quantity", "quantity", true),
    /** What is settled of the contracts signed on that day. */
    SETTLED("settled", "homeSettled", false),
    /** What is not settled yet of the contracts signed on that day. */
    UNSETTLED("unsettled", "homeUnsettled", false),
    /** What was invoiced on that day, less what was credited (FIN-28); only where a module invoices. */
    INVOICED("amount", "homeAmount", false),
    /** What was paid on that day (FIN-03). */
    PAYMENTS("amount", "homeAmount", false),
    /** What was to be settled on that day by the plans. */
    DUE("amount", "homeAmount", false),
    /** What is settled of that. */
    PAID("settled", "homeSettled", false),
    /** What is open of that. */
    OPEN("open", "homeOpen", false);

    private final String column;
    private final String homeColumn;
    private final boolean ofGoods;

    Amount(String column, String homeColumn, boolean ofGoods) {
        this.column = column;
        this.homeColumn = homeColumn;
        this.ofGoods = ofGoods;
    }

    /** The column of the list that says it. */
    public String column() {
        return column;
    }

    /** The column of the list that says it in the company's currency, at the rate that is booked with the contract (FIN-32). */
    public String homeColumn() {
        return homeColumn;
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
