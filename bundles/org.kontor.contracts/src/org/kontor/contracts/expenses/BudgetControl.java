package org.kontor.contracts.expenses;

/** What happens to an expense beyond a budget (FIN-18). */
public enum BudgetControl {
    /** It may be submitted; those concerned are told. */
    WARN,
    /** It cannot be submitted (FIN-17). */
    STOP
}
