package org.kontor.contracts.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Versioned;

/** From which amount on a level has to agree to an expense, from a day on (FIN-16, SEC-08). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "APPROVAL_RULE")
public class ApprovalRule extends Versioned {

    @Enumerated(EnumType.STRING)
    @Column(name = "LEVEL_NAME", nullable = false, length = 20)
    private ApprovalLevel level;

    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    @Column(name = "EXPENDITURE_CLASS", length = 60)
    private String expenditureClass;

    @Column(name = "FROM_AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal fromAmount = BigDecimal.ZERO;

    @Column(name = "NEEDED", nullable = false)
    private boolean needed = true;

    /** Who has to agree. */
    public ApprovalLevel getLevel() {
        return level;
    }

    /** Sets: who has to agree. */
    public void setLevel(ApprovalLevel level) {
        this.level = level;
    }

    /** The first day it counts; it counts until the next one for the same level and kind begins. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Sets: the first day it counts; it counts until the next one for the same level and kind begins. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** For which kind of expense; null for all kinds that have no rule of their own. */
    public String getExpenditureClass() {
        return expenditureClass;
    }

    /** Sets: for which kind of expense; null for all kinds that have no rule of their own. */
    public void setExpenditureClass(String expenditureClass) {
        this.expenditureClass = expenditureClass;
    }

    /** From which amount on, in the company's currency. */
    public BigDecimal getFromAmount() {
        return fromAmount;
    }

    /** Sets: from which amount on, in the company's currency. */
    public void setFromAmount(BigDecimal fromAmount) {
        this.fromAmount = fromAmount;
    }

    /** Whether the level is asked at all; a rule without it ends an earlier one. */
    public boolean isNeeded() {
        return needed;
    }

    /** Sets: whether the level is asked at all; a rule without it ends an earlier one. */
    public void setNeeded(boolean needed) {
        this.needed = needed;
    }
}
