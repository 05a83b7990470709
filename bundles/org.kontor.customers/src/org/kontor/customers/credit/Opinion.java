package org.kontor.customers.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** What one department says to the credit of a customer (CUS-13). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "ASSESSMENT_OPINION")
public class Opinion extends Identified {

    @Enumerated(EnumType.STRING)
    @Column(name = "DEPARTMENT", nullable = false, length = 20)
    private Department department;

    @Column(name = "OPINION", length = 500)
    private String opinion;

    @Column(name = "PROPOSED_LIMIT", precision = 19, scale = 4)
    private BigDecimal proposedLimit;

    @ManyToOne(optional = false)
    @JoinColumn(name = "ASSESSMENT_ID", nullable = false)
    private CreditAssessment assessment;

    /** Whose opinion it is. */
    public Department getDepartment() {
        return department;
    }

    /** Sets: whose opinion it is. */
    public void setDepartment(Department department) {
        this.department = department;
    }

    /** The opinion. */
    public String getOpinion() {
        return opinion;
    }

    /** Sets: the opinion. */
    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    /** The limit the department proposes, in the currency of the customer. */
    public BigDecimal getProposedLimit() {
        return proposedLimit;
    }

    /** Sets: the limit the department proposes, in the currency of the customer. */
    public void setProposedLimit(BigDecimal proposedLimit) {
        this.proposedLimit = proposedLimit;
    }

    void setAssessment(CreditAssessment assessment) {
        this.assessment = assessment;
    }
}
