package org.kontor.contracts;

/** What kind of contract it is (CON-09). */
public enum ContractKind {
    /** The company sells. */
    SALES,
    /** The company buys. */
    PURCHASE,
    /** The company serves. */
    SERVICE,
    /** Somebody serves the company: installation, transport, training. */
    BOUGHT_SERVICE;

    /** Whether its amount comes in; that of the others goes out. */
    public boolean isSold() {
        return this == SALES || this == SERVICE;
    }
}
