package org.kontor.performance.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** What a plan counts, and how much it weighs (KPI-04). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "TARGET_INDICATOR")
public class TargetIndicator extends Identified {

    @Column(name = "MEASURE", nullable = false, length = 40)
    private String measure;

    @Column(name = "WEIGHT", nullable = false, precision = 19, scale = 4)
    private BigDecimal weight;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @ManyToOne(optional = false)
    @JoinColumn(name = "PLAN_ID", nullable = false)
    private TargetPlan targetPlan;

    /** What is counted. */
    public String getMeasure() {
        return measure;
    }

    /** Sets: what is counted. */
    public void setMeasure(String measure) {
        this.measure = measure;
    }

    /** Its part in the score, as a fraction. */
    public BigDecimal getWeight() {
        return weight;
    }

    /** Sets: its part in the score, as a fraction. */
    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    /** What the whole is to reach, in the currency of the plan or as a number. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: what the whole is to reach, in the currency of the plan or as a number. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    void setTargetPlan(TargetPlan targetPlan) {
        this.targetPlan = targetPlan;
    }
}
