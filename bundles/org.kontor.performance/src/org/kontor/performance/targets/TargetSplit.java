package org.kontor.performance.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** What is to be reached along another dimension than the organisation (KPI-02, R-23). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "TARGET_SPLIT")
public class TargetSplit extends Identified {

    @Column(name = "MEASURE", nullable = false, length = 40)
    private String measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "DIMENSION", nullable = false, length = 20)
    private SplitDimension dimension;

    @Column(name = "LABEL", nullable = false, length = 120)
    private String label;

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

    /** Along what it is split. */
    public SplitDimension getDimension() {
        return dimension;
    }

    /** Sets: along what it is split. */
    public void setDimension(SplitDimension dimension) {
        this.dimension = dimension;
    }

    /** Which product, region, method or part of time. */
    public String getLabel() {
        return label;
    }

    /** Sets: which product, region, method or part of time. */
    public void setLabel(String label) {
        this.label = label;
    }

    /** What is to be reached there. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: what is to be reached there. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    void setTargetPlan(TargetPlan targetPlan) {
        this.targetPlan = targetPlan;
    }
}
