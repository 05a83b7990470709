package org.kontor.contracts.expenses;

/** How a cost behaves (FIN-24, R-09). */
public enum CostKind {
    /** It moves with the sales: freight, entertainment, agency fees. */
    DYNAMIC,
    /** It is there whether anything is sold or not: rent, insurance. */
    STATIC
}
