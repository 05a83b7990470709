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
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/** The pay of a salesperson for a month with everything it is made of (P-07). It belongs to the salesperson, in the company's
 * currency. */
@Entity
@Table(name = "COMMISSION_RESULT")
public class CommissionResult extends OwnedRecord {

    @Column(name = "PERSON", nullable = false, length = 100)
    private String person;

    @Column(name = "MONTH_DAY", nullable = false)
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private ResultState state = ResultState.OPEN;

    @Column(name = "RECEIVED", nullable = false, precision = 19, scale = 4)
    private BigDecimal received = BigDecimal.ZERO;

    @Column(name = "EXCESS", nullable = false, precision = 19, scale = 4)
    private BigDecimal excess = BigDecimal.ZERO;

    @Column(name = "GROSS", nullable = false, precision = 19, scale = 4)
    private BigDecimal gross = BigDecimal.ZERO;

    @Column(name = "CUT", nullable = false, precision = 19, scale = 4)
    private BigDecimal cut = BigDecimal.ZERO;

    @Column(name = "COMMISSION", nullable = false, precision = 19, scale = 4)
    private BigDecimal commission = BigDecimal.ZERO;

    @Column(name = "HELD", nullable = false, precision = 19, scale = 4)
    private BigDecimal held = BigDecimal.ZERO;

    @Column(name = "FUND_BEFORE", nullable = false, precision = 19, scale = 4)
    private BigDecimal fundBefore = BigDecimal.ZERO;

    @Column(name = "FUND_RELEASED", nullable = false, precision = 19, scale = 4)
    private BigDecimal fundReleased = BigDecimal.ZERO;

    @Column(name = "SALES", nullable = false, precision = 19, scale = 4)
    private BigDecimal sales = BigDecimal.ZERO;

    @Column(name = "BASE_PAY", nullable = false, precision = 19, scale = 4)
    private BigDecimal basePay = BigDecimal.ZERO;

    @Derived
    @Column(name = "FULL_BASE_PAY", nullable = false, precision = 19, scale = 4)
    private BigDecimal fullBasePay = BigDecimal.ZERO;

    @Column(name = "CONDITION_MET", nullable = false)
    private boolean conditionMet = true;

    @Column(name = "CONDITION_REASON", length = 400)
    private String conditionReason;

    @Column(name = "ALLOWANCES", nullable = false, precision = 19, scale = 4)
    private BigDecimal allowances = BigDecimal.ZERO;

    @Column(name = "REWARDS", nullable = false, precision = 19, scale = 4)
    private BigDecimal rewards = BigDecimal.ZERO;

    @Column(name = "BONUS", nullable = false, precision = 19, scale = 4)
    private BigDecimal bonus = BigDecimal.ZERO;

    @Column(name = "PAY", nullable = false, precision = 19, scale = 4)
    private BigDecimal pay = BigDecimal.ZERO;

    @OneToMany(mappedBy = "result", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<CommissionLine> lines = new ArrayList<>();

    /** The name at that time. */
    public String getPerson() {
        return person;
    }

    /** Sets: the name at that time. */
    public void setPerson(String person) {
        this.person = person;
    }

    /** The first day of the month. */
    public LocalDate getMonth() {
        return month;
    }

    /** Sets: the first day of the month. */
    public void setMonth(LocalDate month) {
        this.month = month;
    }

    /** Whether it can still change. */
    public ResultState getState() {
        return state;
    }

    /** Sets: whether it can still change. */
    public void setState(ResultState state) {
        this.state = state;
    }

    /** Money received. */
    public BigDecimal getReceived() {
        return received;
    }

    /** Sets: money received. */
    public void setReceived(BigDecimal received) {
        this.received = received;
    }

    /** What of it lies above company price. */
    public BigDecimal getExcess() {
        return excess;
    }

    /** Sets: what of it lies above company price. */
    public void setExcess(BigDecimal excess) {
        this.excess = excess;
    }

    /** Commission before the cut for late money. */
    public BigDecimal getGross() {
        return gross;
    }

    /** Sets: commission before the cut for late money. */
    public void setGross(BigDecimal gross) {
        this.gross = gross;
    }

    /** What is cut because money was late. */
    public BigDecimal getCut() {
        return cut;
    }

    /** Sets: what is cut because money was late. */
    public void setCut(BigDecimal cut) {
        this.cut = cut;
    }

    /** Commission: the sum of the lines. */
    public BigDecimal getCommission() {
        return commission;
    }

    /** Sets: commission: the sum of the lines. */
    public void setCommission(BigDecimal commission) {
        this.commission = commission;
    }

    /** What of it goes into the risk fund. */
    public BigDecimal getHeld() {
        return held;
    }

    /** Sets: what of it goes into the risk fund. */
    public void setHeld(BigDecimal held) {
        this.held = held;
    }

    /** The risk fund before. */
    public BigDecimal getFundBefore() {
        return fundBefore;
    }

    /** Sets: the risk fund before. */
    public void setFundBefore(BigDecimal fundBefore) {
        this.fundBefore = fundBefore;
    }

    /** What is paid out of the risk fund; entered by hand, because the rule names no occasion. */
    public BigDecimal getFundReleased() {
        return fundReleased;
    }

    /** Sets: what is paid out of the risk fund; entered by hand, because the rule names no occasion. */
    public void setFundReleased(BigDecimal fundReleased) {
        this.fundReleased = fundReleased;
    }

    /** What base pay counts as sales. */
    public BigDecimal getSales() {
        return sales;
    }

    /** Sets: what base pay counts as sales. */
    public void setSales(BigDecimal sales) {
        this.sales = sales;
    }

    /** Base pay that is paid: none in a month in which its condition was not met. */
    public BigDecimal getBasePay() {
        return basePay;
    }

    /** Base pay for the sales of the month, whether its condition was met or not. */
    public BigDecimal getFullBasePay() {
        return fullBasePay;
    }

    /** Sets: base pay for the sales of the month. */
    public void setFullBasePay(BigDecimal fullBasePay) {
        this.fullBasePay = fullBasePay;
    }

    /** Whether the condition of base pay was met, a phone that is on for 24 hours; entered by hand where it was not. */
    public boolean isConditionMet() {
        return conditionMet;
    }

    /** Sets: whether the condition of base pay was met. */
    public void setConditionMet(boolean conditionMet) {
        this.conditionMet = conditionMet;
    }

    /** Why it was not met; null where it was. */
    public String getConditionReason() {
        return conditionReason;
    }

    /** Sets: why it was not met. */
    public void setConditionReason(String conditionReason) {
        this.conditionReason = conditionReason;
    }

    /** Cooling and heating. */
    public BigDecimal getAllowances() {
        return allowances;
    }

    /** Sets: cooling and heating. */
    public void setAllowances(BigDecimal allowances) {
        this.allowances = allowances;
    }

    /** What new customers brought on top (KPI-11). */
    public BigDecimal getRewards() {
        return rewards;
    }

    /** Sets: what new customers brought on top. */
    public void setRewards(BigDecimal rewards) {
        this.rewards = rewards;
    }

    /** A bonus, entered by hand, because it depends on the profit of the company. */
    public BigDecimal getBonus() {
        return bonus;
    }

    /** Sets: A bonus, entered by hand, because it depends on the profit of the company. */
    public void setBonus(BigDecimal bonus) {
        this.bonus = bonus;
    }

    /** Everything that is paid. */
    public BigDecimal getPay() {
        return pay;
    }

    /** Sets: everything that is paid. */
    public void setPay(BigDecimal pay) {
        this.pay = pay;
    }

    /** What the commission is made of, receipt by receipt. */
    public List<CommissionLine> getLines() {
        return lines;
    }

    /** Ties a new line to it. */
    public CommissionLine adopt(CommissionLine commissionLine) {
        commissionLine.setCommissionResult(this);
        return commissionLine;
    }

    /** The risk fund afterwards. */
    public BigDecimal fundAfter() {
        return fundBefore.add(held).subtract(fundReleased);
    }

    /** What of the commission is paid out. */
    public BigDecimal paidOut() {
        return commission.subtract(held);
    }

    /** Adds up what is paid. */
    public void recalculate() {
        basePay = conditionMet ? fullBasePay : BigDecimal.ZERO;
        pay = paidOut()
                .add(fundReleased)
                .add(basePay)
                .add(allowances)
                .add(rewards)
                .add(bonus);
    }
}
