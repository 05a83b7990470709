package org.kontor.contracts;

/** What kind of contract it is (CON-09). */
public enum ContractKind {
    /** The company sells. */
    SALES,
    /** The company buys. */
    PURCHASE,
    /** The company serves. */
    SERVICE
}
