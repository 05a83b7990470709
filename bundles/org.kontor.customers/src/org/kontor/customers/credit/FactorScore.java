package org.kontor.customers.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** How a customer does in one factor. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "ASSESSMENT_FACTOR")
public class FactorScore extends Identified {

    @Enumerated(EnumType.STRING)
    @Column(name = "FACTOR", nullable = false, length = 20)
    private Factor factor;

    @Column(name = "SCORE")
    private Integer score;

    @Column(name = "REMARK", length = 300)
    private String remark;

    @ManyToOne(optional = false)
    @JoinColumn(name = "ASSESSMENT_ID", nullable = false)
    private CreditAssessment assessment;

    /** The factor. */
    public Factor getFactor() {
        return factor;
    }

    /** Sets: the factor. */
    public void setFactor(Factor factor) {
        this.factor = factor;
    }

    /** The score, 0 to 100. */
    public Integer getScore() {
        return score;
    }

    /** Sets: the score, 0 to 100. */
    public void setScore(Integer score) {
        this.score = score;
    }

    /** What it rests on. */
    public String getRemark() {
        return remark;
    }

    /** Sets: what it rests on. */
    public void setRemark(String remark) {
        this.remark = remark;
    }

    void setAssessment(CreditAssessment assessment) {
        this.assessment = assessment;
    }
}
