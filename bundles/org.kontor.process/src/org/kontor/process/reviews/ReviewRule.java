package org.kontor.process.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Versioned;

/**
 * To which documents of a type a department has to agree, and after whom (SEC-08, ORD-12). Getters answer null while a draft
 * is not filled in.
 */
@Entity
@Table(name = "DOCUMENT_REVIEW_RULE")
public class ReviewRule extends Versioned {

    /** The step of a rule of which nothing else was said: at once. */
    public static final int FIRST_STEP = 1;

    @Derived
    @Column(name = "DOCUMENT_TYPE", nullable = false, length = 40)
    private String documentType;

    @Column(name = "STEP_NO", nullable = false)
    private Integer step = FIRST_STEP;

    @Enumerated(EnumType.STRING)
    @Column(name = "DEPARTMENT", nullable = false, length = 20)
    private ReviewDepartment department;

    @Column(name = "KIND", length = 80)
    private String kind;

    @Column(name = "FROM_AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal fromAmount = BigDecimal.ZERO;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    /** The record type of the documents. */
    public String getDocumentType() {
        return documentType;
    }

    /** Sets: the record type of the documents. */
    public void setDocumentType(String documentType) {
        this.documentType = documentType;
    }

    /** When it is asked: after all departments of lower steps have agreed. */
    public Integer getStep() {
        return step;
    }

    /** Sets: when it is asked. */
    public void setStep(Integer step) {
        this.step = step;
    }

    /** Who has to agree. */
    public ReviewDepartment getDepartment() {
        return department;
    }

    /** Sets: who has to agree. */
    public void setDepartment(ReviewDepartment department) {
        this.department = department;
    }

    /** To documents of which kind, in the words of the module that has them; null for all. */
    public String getKind() {
        return kind;
    }

    /** Sets: to documents of which kind; null for all. */
    public void setKind(String kind) {
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
     * Whether the department has to agree to a document of this type (SEC-08).
     *
     * @param documentKind of which kind it is; empty when it has none, then only rules for all kinds apply
     * @param worth its amount in the company's currency; empty when no exchange rate is known, then the rule applies, because
     *     nobody can tell that the document is small enough to go without
     */
    public boolean appliesTo(Optional<String> documentKind, Optional<BigDecimal> worth) {
        return active
                && (kind == null || documentKind.filter(kind::equals).isPresent())
                && worth.map(amount -> amount.compareTo(fromAmount) >= 0).orElse(true);
    }
}
