package org.kontor.contracts.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.persistence.Identified;

/** What was said of an expense at one level of its approval; never altered (SEC-08). */
@Entity
@Table(name = "EXPENSE_OPINION")
public class ExpenseOpinion extends Identified {

    @Enumerated(EnumType.STRING)
    @Column(name = "LEVEL_NAME", nullable = false, length = 20)
    private ApprovalLevel level;

    @Column(name = "AGREED", nullable = false)
    private boolean agreed;

    @Column(name = "OPINION", length = 1000)
    private String opinion;

    @Column(name = "GIVEN_BY", nullable = false, length = 100)
    private String givenBy;

    @Column(name = "GIVEN_ON", nullable = false)
    private LocalDate givenOn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "EXPENSE_ID", nullable = false)
    private ContractExpense expense;

    /** For JPA and drafts. */
    public ExpenseOpinion() {}

    /** What somebody said on a day. */
    public ExpenseOpinion(
            ContractExpense expense, ApprovalLevel level, boolean agreed, String opinion, String by, LocalDate day) {
        this.expense = expense;
        this.level = level;
        this.agreed = agreed;
        this.opinion = opinion;
        this.givenBy = by;
        this.givenOn = day;
    }

    /** Who was asked. */
    public ApprovalLevel getLevel() {
        return level;
    }

    /** Whether it was agreed to. */
    public boolean isAgreed() {
        return agreed;
    }

    /** The answer in words; null when none were needed. */
    public String getOpinion() {
        return opinion;
    }

    /** The name of who answered. */
    public String getGivenBy() {
        return givenBy;
    }

    /** The day of the answer. */
    public LocalDate getGivenOn() {
        return givenOn;
    }
}
