package org.kontor.contracts.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** What an expense takes of a budget, from the day it is submitted until it is refused (FIN-18). */
@Entity
@Table(name = "BUDGET_USE")
public class BudgetUse extends Identified {

    @Column(name = "BUDGET_ID", nullable = false)
    private long budgetId;

    @Column(name = "EXPENSE_ID", nullable = false)
    private long expenseId;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    /** For JPA. */
    public BudgetUse() {}

    /** What an expense takes. */
    public BudgetUse(long budgetId, long expenseId, BigDecimal amount) {
        this.budgetId = budgetId;
        this.expenseId = expenseId;
        this.amount = amount;
    }

    /** The budget. */
    public long getBudgetId() {
        return budgetId;
    }

    /** The expense. */
    public long getExpenseId() {
        return expenseId;
    }

    /** How much, in the company's currency. */
    public BigDecimal getAmount() {
        return amount;
    }
}
