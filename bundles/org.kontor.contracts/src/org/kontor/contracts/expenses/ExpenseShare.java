package org.kontor.contracts.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** What a department bears of an expense (FIN-19). */
@Entity
@Table(name = "EXPENSE_SHARE")
public class ExpenseShare extends Identified {

    @Column(name = "DEPARTMENT_ID", nullable = false)
    private Long departmentId;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @ManyToOne(optional = false)
    @JoinColumn(name = "EXPENSE_ID", nullable = false)
    private ContractExpense expense;

    /** For JPA and drafts. */
    public ExpenseShare() {}

    ExpenseShare(ContractExpense expense, long departmentId, BigDecimal amount) {
        this.expense = expense;
        this.departmentId = departmentId;
        this.amount = amount;
    }

    /** The department that bears it. */
    public Long getDepartmentId() {
        return departmentId;
    }

    /** How much, in the company's currency. */
    public BigDecimal getAmount() {
        return amount;
    }
}
