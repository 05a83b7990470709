package org.kontor.contracts.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.persistence.Versioned;

/** Which contracts a department has to agree to (SEC-08). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "REVIEW_RULE")
public class ReviewRule extends Versioned {

    @Enumerated(EnumType.STRING)
    @Column(name = "DEPARTMENT", nullable = false, length = 20)
    private ReviewDepartment department;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 20)
    private ContractKind kind;

    @Column(name = "FROM_AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal fromAmount = BigDecimal.ZERO;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    /** Who has to agree. */
    public ReviewDepartment getDepartment() {
        return department;
    }

    /** Sets: who has to agree. */
    public void setDepartment(ReviewDepartment department) {
        this.department = department;
    }

    /** To contracts of which kind; null for all. */
    public ContractKind getKind() {
        return kind;
    }

    /** Sets: to contracts of which kind; null for all. */
    public void setKind(ContractKind kind) {
        this.kind = kind;
    }

    /** From which amount on, in the company's currency. */
    public BigDecimal getFromAmount() {
        return fromAmount;
    }

    /** Sets: from which amount on, in the company's currency. */
    public void setFromAmount(BigDecimal fromAmount) {
        this.fromAmount = fromAmount;
    }

    /** Whether the rule is in use. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether the rule is in use. */
    public void setActive(boolean active) {
        this.active = active;
    }

    /**
     * Whether the department has to agree to the contract (SEC-08).
     *
     * @param worth its amount in the company's currency; empty when no exchange rate is known, then the rule applies, because
     *     nobody can tell that the contract is small enough to go without
     */
    public boolean appliesTo(Contract contract, Optional<BigDecimal> worth) {
        return active
                && (kind == null || kind == contract.getKind())
                && worth.map(amount -> amount.compareTo(fromAmount) >= 0).orElse(true);
    }
}
