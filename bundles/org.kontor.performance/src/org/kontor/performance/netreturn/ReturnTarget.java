package org.kontor.performance.netreturn;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.identity.OwnedRecord;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.Derived;

/**
 * What a department with all below it is to earn and may cost in a period, in the company's currency (FIN-24). Getters answer
 * null while a draft is not filled in.
 */
@Entity
@Table(name = "RETURN_TARGET")
public class ReturnTarget extends OwnedRecord {

    @Derived
    @Column(name = "UNIT_NAME", length = 80)
    private String unitName;

    @Column(name = "STARTS_ON", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ENDS_ON", nullable = false)
    private LocalDate endsOn;

    @Column(name = "REVENUE", nullable = false, precision = 19, scale = 4)
    private BigDecimal revenue;

    @Column(name = "DYNAMIC_COST", nullable = false, precision = 19, scale = 4)
    private BigDecimal dynamicCost;

    @Column(name = "STATIC_COST", nullable = false, precision = 19, scale = 4)
    private BigDecimal staticCost;

    @Column(name = "NOTE", length = 500)
    private String note;

    /** The department, or the company with all its departments. */
    public Long getUnitId() {
        return getDepartmentId() == 0 ? null : getDepartmentId();
    }

    /** Sets: the department, or the company with all its departments. */
    public void setUnitId(Long unitId) {
        giveTo(getOwnerId(), unitId == null ? 0 : unitId);
    }

    /** The name of the department. */
    public String getUnitName() {
        return unitName;
    }

    /** Sets: the name of the department. */
    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    /** The first day. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** Sets: the first day. */
    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    /** The last day. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Sets: the last day. */
    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** What is to be earned. */
    public BigDecimal getRevenue() {
        return revenue;
    }

    /** Sets: what is to be earned. */
    public void setRevenue(BigDecimal revenue) {
        this.revenue = revenue;
    }

    /** What may be spent that moves with the sales. */
    public BigDecimal getDynamicCost() {
        return dynamicCost;
    }

    /** Sets: what may be spent that moves with the sales. */
    public void setDynamicCost(BigDecimal dynamicCost) {
        this.dynamicCost = dynamicCost;
    }

    /** What may be spent that is there anyway. */
    public BigDecimal getStaticCost() {
        return staticCost;
    }

    /** Sets: what may be spent that is there anyway. */
    public void setStaticCost(BigDecimal staticCost) {
        this.staticCost = staticCost;
    }

    /** Why these. */
    public String getNote() {
        return note;
    }

    /** Sets: why these. */
    public void setNote(String note) {
        this.note = note;
    }

    /** What is to be left; null while a draft is not filled in. */
    public BigDecimal getNet() {
        return revenue == null || dynamicCost == null || staticCost == null
                ? null
                : revenue.subtract(dynamicCost).subtract(staticCost);
    }

    /** The days it is for. */
    public Period period() {
        return new Period(startsOn, endsOn);
    }

    /** Takes all three. */
    public void take(ReturnFigures figures) {
        revenue = figures.revenue();
        dynamicCost = figures.dynamicCost();
        staticCost = figures.staticCost();
    }
}
