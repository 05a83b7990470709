package org.kontor.contracts.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** What a department bears of an expense (FIN-19). */
@Entity
@Table(name = "EXPENSE_SHARE")
public class ExpenseShare extends Identified {

    @Column(name = "DEPARTMENT_ID", nullable = false)
    private Long departmentId;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Derived
    @Enumerated(EnumType.STRING)
    @Column(name = "BASIS", length = 20)
    private AllocationBasis basis;

    @Derived
    @Column(name = "WEIGHT", precision = 19, scale = 4)
    private BigDecimal weight;

    @Derived
    @Column(name = "WHOLE", precision = 19, scale = 4)
    private BigDecimal whole;

    @Derived
    @Column(name = "SHARED_ON")
    private LocalDate sharedOn;

    @Derived
    @Column(name = "REASON", length = 1000)
    private String reason;

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

    /** Keeps what it was reckoned from. */
    void follows(AllocationBasis by, BigDecimal ofDepartment, BigDecimal ofAll) {
        basis = by;
        weight = ofDepartment;
        whole = ofAll;
    }

    /** Says that it takes an allocation back. */
    void takesBack(LocalDate day, String because) {
        counts(day, because);
    }

    /** Says from which day it counts where that is later than the expense, and why. */
    void counts(LocalDate day, String because) {
        sharedOn = day;
        reason = because;
    }

    /** Whether it takes an allocation back; one that corrects an allocation says by what it was reckoned. */
    boolean isTakingBack() {
        return sharedOn != null && basis == null;
    }

    /** By what it was shared; empty where nothing was shared. */
    public Optional<AllocationBasis> getBasis() {
        return Optional.ofNullable(basis);
    }

    /** What counted of the department, in the unit of the basis. */
    public BigDecimal getWeight() {
        return weight;
    }

    /** What counted of all departments together. */
    public BigDecimal getWhole() {
        return whole;
    }

    /** The day on which an allocation was taken back or corrected by this share; empty for one that came with the expense. */
    public Optional<LocalDate> getSharedOn() {
        return Optional.ofNullable(sharedOn);
    }

    /** Why it was taken back or corrected. */
    public Optional<String> getReason() {
        return Optional.ofNullable(reason);
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
