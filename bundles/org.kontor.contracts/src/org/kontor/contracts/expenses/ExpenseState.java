package org.kontor.contracts.expenses;

/** How far the approval of an expense is (FIN-16, SEC-08). */
public enum ExpenseState {
    /** Being entered. */
    DRAFT,
    /** Waits for the head of the department. */
    AT_DEPARTMENT,
    /** Waits for finance. */
    AT_FINANCE,
    /** Waits for management. */
    AT_MANAGEMENT,
    /** Agreed to by all levels; waits to be paid. */
    APPROVED,
    /** Paid to who spent it. */
    PAID,
    /** A level did not agree. */
    REFUSED;

    /** Whether it counts against budgets: submitted and not refused. */
    public boolean isCharged() {
        return this != DRAFT && this != REFUSED;
    }

    /** Whether it counts for benefit and figures: agreed to by all levels. */
    public boolean isApproved() {
        return this == APPROVED || this == PAID;
    }
}
