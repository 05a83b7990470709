package org.kontor.contracts.expenses;

/** By what an expense is shared between departments (FIN-19). */
public enum AllocationBasis {
    /** Each bears the same. */
    EQUAL,
    /** By what was invoiced of their orders of the month of the expense, or of as many months up to it as the company decided. */
    REVENUE,
    /** By the people who work there. */
    HEADS,
    /** By parts that were agreed on. */
    FIXED
}
