package org.kontor.contracts.expenses;

/** By what an expense is shared between departments (FIN-19). */
public enum AllocationBasis {
    /** Each bears the same. */
    EQUAL,
    /** By what was invoiced of their orders of the twelve months before. */
    REVENUE,
    /** By the people who work there. */
    HEADS,
    /** By parts that were agreed on. */
    FIXED
}
