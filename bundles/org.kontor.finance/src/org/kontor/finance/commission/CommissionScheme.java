package org.kontor.finance.commission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.persistence.Versioned;

/** The numbers of the pay scheme from a day on (R-02 to, KPI-11). All amounts are in the company's currency,
 * all rates are fractions. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "COMMISSION_SCHEME")
public class CommissionScheme extends Versioned {

    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    @Column(name = "BASE_RATE", nullable = false, precision = 19, scale = 4)
    private BigDecimal baseRate;

    @Column(name = "EXCESS_RATE", nullable = false, precision = 19, scale = 4)
    private BigDecimal excessRate;

    @Column(name = "HELD_RATE", nullable = false, precision = 19, scale = 4)
    private BigDecimal heldRate;

    @Column(name = "FUND_LIMIT", nullable = false, precision = 19, scale = 4)
    private BigDecimal fundLimit;

    @Column(name = "LATE_RATE", nullable = false, precision = 19, scale = 4)
    private BigDecimal lateRate;

    @Column(name = "LATE_PERIOD", nullable = false)
    private Integer latePeriod;

    @Column(name = "STEP_AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal stepAmount;

    @Column(name = "JUNIOR_STEP", nullable = false, precision = 19, scale = 4)
    private BigDecimal juniorStep;

    @Column(name = "JUNIOR_CAP", nullable = false, precision = 19, scale = 4)
    private BigDecimal juniorCap;

    @Column(name = "SENIOR_FIXED", nullable = false, precision = 19, scale = 4)
    private BigDecimal seniorFixed;

    @Column(name = "SENIOR_STEP", nullable = false, precision = 19, scale = 4)
    private BigDecimal seniorStep;

    @Column(name = "SENIOR_CAP", nullable = false, precision = 19, scale = 4)
    private BigDecimal seniorCap;

    @Column(name = "CAP_COVERS_FIXED", nullable = false)
    private boolean capCoversFixed;

    @Enumerated(EnumType.STRING)
    @Column(name = "SALES_BASIS", nullable = false, length = 20)
    private SalesBasis salesBasis;

    @Column(name = "ALLOWANCE", nullable = false, precision = 19, scale = 4)
    private BigDecimal allowance;

    @Column(name = "NEW_CUSTOMER_REWARD", nullable = false, precision = 19, scale = 4)
    private BigDecimal newCustomerReward = BigDecimal.ZERO;

    @OneToMany(mappedBy = "scheme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("from")
    private List<CommissionBand> bands = new ArrayList<>();

    @Column(name = "COOLING_MONTHS", length = 40)
    private String coolingMonths;

    @Column(name = "HEATING_MONTHS", length = 40)
    private String heatingMonths;

    /** The first day it holds; it holds until the next one begins. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Sets: the first day it holds; it holds until the next one begins. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** What is paid of money received at company price, 0.03 by R-04. */
    public BigDecimal getBaseRate() {
        return baseRate;
    }

    /** Sets: what is paid of money received at company price, 0.03 by R-04. */
    public void setBaseRate(BigDecimal baseRate) {
        this.baseRate = baseRate;
    }

    /** What is paid of the part above company price, 0.10 by R-03. */
    public BigDecimal getExcessRate() {
        return excessRate;
    }

    /** Sets: what is paid of the part above company price, 0.10 by R-03. */
    public void setExcessRate(BigDecimal excessRate) {
        this.excessRate = excessRate;
    }

    /** What of the commission goes into the risk fund, 0.10 by R-05. */
    public BigDecimal getHeldRate() {
        return heldRate;
    }

    /** Sets: what of the commission goes into the risk fund, 0.10 by R-05. */
    public void setHeldRate(BigDecimal heldRate) {
        this.heldRate = heldRate;
    }

    /** How much the risk fund of a person holds at most, 5000 by R-05. */
    public BigDecimal getFundLimit() {
        return fundLimit;
    }

    /** Sets: how much the risk fund of a person holds at most, 5000 by R-05. */
    public void setFundLimit(BigDecimal fundLimit) {
        this.fundLimit = fundLimit;
    }

    /** What is cut of the commission for each begun period of delay (R-17; the rule names no number). */
    public BigDecimal getLateRate() {
        return lateRate;
    }

    /** Sets: what is cut of the commission for each begun period of delay (R-17; the rule names no number). */
    public void setLateRate(BigDecimal lateRate) {
        this.lateRate = lateRate;
    }

    /** How many days such a period has. */
    public Integer getLatePeriod() {
        return latePeriod;
    }

    /** Sets: how many days such a period has. */
    public void setLatePeriod(Integer latePeriod) {
        this.latePeriod = latePeriod;
    }

    /** The step of sales for base pay, 10000 by R-02; parts of a step count in proportion. */
    public BigDecimal getStepAmount() {
        return stepAmount;
    }

    /** Sets: the step of sales for base pay, 10000 by R-02; parts of a step count in proportion. */
    public void setStepAmount(BigDecimal stepAmount) {
        this.stepAmount = stepAmount;
    }

    /** What a junior gets for a step, 200 by R-02. */
    public BigDecimal getJuniorStep() {
        return juniorStep;
    }

    /** Sets: what a junior gets for a step, 200 by R-02. */
    public void setJuniorStep(BigDecimal juniorStep) {
        this.juniorStep = juniorStep;
    }

    /** The most a junior gets as base pay, 2000 by R-02. */
    public BigDecimal getJuniorCap() {
        return juniorCap;
    }

    /** Sets: the most a junior gets as base pay, 2000 by R-02. */
    public void setJuniorCap(BigDecimal juniorCap) {
        this.juniorCap = juniorCap;
    }

    /** What a senior gets in any case, 1000 by R-02. */
    public BigDecimal getSeniorFixed() {
        return seniorFixed;
    }

    /** Sets: what a senior gets in any case, 1000 by R-02. */
    public void setSeniorFixed(BigDecimal seniorFixed) {
        this.seniorFixed = seniorFixed;
    }

    /** What a senior gets for a step, 200 by R-02. */
    public BigDecimal getSeniorStep() {
        return seniorStep;
    }

    /** Sets: what a senior gets for a step, 200 by R-02. */
    public void setSeniorStep(BigDecimal seniorStep) {
        this.seniorStep = seniorStep;
    }

    /** The most a senior gets as base pay, 2000 by R-02. */
    public BigDecimal getSeniorCap() {
        return seniorCap;
    }

    /** Sets: the most a senior gets as base pay, 2000 by R-02. */
    public void setSeniorCap(BigDecimal seniorCap) {
        this.seniorCap = seniorCap;
    }

    /** Whether the cap of a senior covers the fixed part as well (open in R-02). */
    public boolean isCapCoversFixed() {
        return capCoversFixed;
    }

    /** Sets: whether the cap of a senior covers the fixed part as well (open in R-02). */
    public void setCapCoversFixed(boolean capCoversFixed) {
        this.capCoversFixed = capCoversFixed;
    }

    /** What counts as sales for base pay. */
    public SalesBasis getSalesBasis() {
        return salesBasis;
    }

    /** Sets: what counts as sales for base pay. */
    public void setSalesBasis(SalesBasis salesBasis) {
        this.salesBasis = salesBasis;
    }

    /** What is paid for cooling or heating in a month that has it, 10 by R-16. */
    public BigDecimal getAllowance() {
        return allowance;
    }

    /** Sets: what is paid for cooling or heating in a month that has it, 10 by R-16. */
    public void setAllowance(BigDecimal allowance) {
        this.allowance = allowance;
    }

    /** The months with cooling, by their numbers. */
    public String getCoolingMonths() {
        return coolingMonths;
    }

    /** Sets: the months with cooling, by their numbers. */
    public void setCoolingMonths(String coolingMonths) {
        this.coolingMonths = coolingMonths;
    }

    /** The months with heating, by their numbers. */
    public String getHeatingMonths() {
        return heatingMonths;
    }

    /** Sets: the months with heating, by their numbers. */
    public void setHeatingMonths(String heatingMonths) {
        this.heatingMonths = heatingMonths;
    }

    /** What the first money of a customer brings to who sold (KPI-11; the source names no amount). */
    public BigDecimal getNewCustomerReward() {
        return newCustomerReward;
    }

    /** Sets: what the first money of a customer brings to who sold. */
    public void setNewCustomerReward(BigDecimal newCustomerReward) {
        this.newCustomerReward = newCustomerReward;
    }

    /** Higher base rates for months with more money; below the first one the scheme's own rate holds. */
    public List<CommissionBand> getBands() {
        return bands;
    }

    /** Ties a new band to the scheme. */
    public void adopt(CommissionBand band) {
        band.setScheme(this);
    }
}
