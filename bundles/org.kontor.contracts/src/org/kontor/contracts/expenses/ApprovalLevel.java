package org.kontor.contracts.expenses;

/** Who has to agree to expenses, in this order (SEC-08). */
public enum ApprovalLevel {
    /** The head of the department in whose name it was spent. */
    DEPARTMENT(ExpenseState.AT_DEPARTMENT),
    /** Finance. */
    FINANCE(ExpenseState.AT_FINANCE),
    /** Management. */
    MANAGEMENT(ExpenseState.AT_MANAGEMENT);

    private final ExpenseState state;

    ApprovalLevel(ExpenseState state) {
        this.state = state;
    }

    /** The state in which an expense waits for this level. */
    public ExpenseState state() {
        return state;
    }
}
