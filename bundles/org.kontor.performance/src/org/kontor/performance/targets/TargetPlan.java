package org.kontor.performance.targets;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.identity.OwnedRecord;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.Derived;

/**
 * What is to be reached in a quarter (KPI-01, KPI-03): several weighted indicators for the whole, their shares for
 * departments and people, their parts along other dimensions, and the steps by which it is done. Getters answer null while
 * a draft is not filled in.
 */
@Entity
@Table(name = "TARGET_PLAN")
public class TargetPlan extends OwnedRecord {

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Column(name = "PLAN_YEAR")
    private Integer year;

    @Enumerated(EnumType.STRING)
    @Column(name = "PLAN_QUARTER", nullable = false, length = 20)
    private Quarter quarter;

    @Derived
    @Column(name = "UNIT_ID", nullable = false)
    private Long unitId;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private PlanState state = PlanState.DRAFT;

    @Column(name = "BASIS", length = 2000)
    private String basis;

    @OneToMany(mappedBy = "targetPlan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<TargetIndicator> indicators = new ArrayList<>();

    @OneToMany(mappedBy = "targetPlan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<TargetShare> shares = new ArrayList<>();

    @OneToMany(mappedBy = "targetPlan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<TargetSplit> splits = new ArrayList<>();

    @OneToMany(mappedBy = "targetPlan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<TargetAction> actions = new ArrayList<>();

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** Sets: what it is called. */
    public void setName(String name) {
        this.name = name;
    }

    /** The calendar year. */
    public Integer getYear() {
        return year;
    }

    /** Sets: the calendar year. */
    public void setYear(Integer year) {
        this.year = year;
    }

    /** The quarter of the year. */
    public Quarter getQuarter() {
        return quarter;
    }

    /** Sets: the quarter of the year. */
    public void setQuarter(Quarter quarter) {
        this.quarter = quarter;
    }

    /** The part of the organisation whose target is split: the company, as a rule. */
    public Long getUnitId() {
        return unitId;
    }

    /** Sets: the part of the organisation whose target is split: the company, as a rule. */
    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    /** The currency of all its amounts of money. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: the currency of all its amounts of money. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Where it stands. */
    public PlanState getState() {
        return state;
    }

    /** Sets: where it stands. */
    public void setState(PlanState state) {
        this.state = state;
    }

    /** What it rests on: sector, purchasing power, competitors, capacity, history (KPI-05). */
    public String getBasis() {
        return basis;
    }

    /** Sets: what it rests on: sector, purchasing power, competitors, capacity, history (KPI-05). */
    public void setBasis(String basis) {
        this.basis = basis;
    }

    /** What is counted, and how much the whole is to reach of it (KPI-04). */
    public List<TargetIndicator> getIndicators() {
        return indicators;
    }

    /** What departments and people are to reach. */
    public List<TargetShare> getShares() {
        return shares;
    }

    /** What is to be reached along other dimensions (KPI-02). */
    public List<TargetSplit> getSplits() {
        return splits;
    }

    /** The steps by which it is done (KPI-15). */
    public List<TargetAction> getActions() {
        return actions;
    }

    /** Ties a new line to this plan. */
    public void adopt(TargetIndicator line) {
        line.setTargetPlan(this);
    }

    /** Ties a new line to this plan. */
    public void adopt(TargetSplit line) {
        line.setTargetPlan(this);
    }

    /** Ties a new line to this plan. */
    public void adopt(TargetAction line) {
        line.setTargetPlan(this);
    }

    /** The days it is on. */
    public Period period() {
        return quarter.of(year);
    }

    /** The indicator that counts a measure. */
    public Optional<TargetIndicator> indicator(String measure) {
        return indicators.stream().filter(i -> i.getMeasure().equals(measure)).findFirst();
    }

    /** Says what a department or a person is to reach of a measure; nothing takes the share away. */
    public void share(Seat seat, String measure, Optional<BigDecimal> amount) {
        Optional<TargetShare> known = shares.stream()
                .filter(s -> s.getMeasure().equals(measure) && s.getSeat().equals(seat))
                .findFirst();
        if (amount.isEmpty()) {
            known.ifPresent(shares::remove);
        } else {
            known.ifPresentOrElse(
                    s -> s.setAmount(amount.get()),
                    () -> shares.add(new TargetShare(this, measure, seat, amount.get())));
        }
    }
}
