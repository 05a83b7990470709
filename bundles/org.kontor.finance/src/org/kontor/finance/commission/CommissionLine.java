package org.kontor.finance.commission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** The commission on one entry of the receivables ledger: money that was set against an invoice, or taken back. */
@Derived
@Entity
@Table(name = "COMMISSION_LINE")
public class CommissionLine extends Identified {

    @Column(name = "ENTRY_ID", nullable = false)
    private long entryId;

    @Column(name = "INVOICE_ID", nullable = false)
    private long invoiceId;

    @Column(name = "RECEIPT_ID")
    private Long receiptId;

    @Column(name = "RECEIVED_ON", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "RECEIVED", nullable = false, precision = 19, scale = 4)
    private BigDecimal received;

    @Column(name = "EXCESS", nullable = false, precision = 19, scale = 4)
    private BigDecimal excess;

    @Column(name = "BASE_RATE", nullable = false, precision = 19, scale = 4)
    private BigDecimal baseRate;

    @Column(name = "EXCESS_RATE", nullable = false, precision = 19, scale = 4)
    private BigDecimal excessRate;

    @Column(name = "CONTRACT_ID")
    private Long contractId;

    @Column(name = "DUE_ON")
    private LocalDate dueOn;

    @Column(name = "DUE_UNTIL")
    private LocalDate dueUntil;

    @Column(name = "DUE_BY_PLAN", nullable = false)
    private boolean dueByPlan;

    @Column(name = "DAYS_LATE", nullable = false)
    private int daysLate;

    @Column(name = "LATE_SHARE", nullable = false, precision = 19, scale = 4)
    private BigDecimal lateShare;

    @Column(name = "COMMISSION", nullable = false, precision = 19, scale = 4)
    private BigDecimal commission;

    @Column(name = "GROSS", nullable = false, precision = 19, scale = 4)
    private BigDecimal gross;

    @Column(name = "REWARD", nullable = false, precision = 19, scale = 4)
    private BigDecimal reward = BigDecimal.ZERO;

    @Column(name = "CORRECTION", nullable = false)
    private boolean correction;

    @ManyToOne(optional = false)
    @JoinColumn(name = "RESULT_ID", nullable = false)
    private CommissionResult result;

    /** The entry; it counts in one closed month only. */
    public long getEntryId() {
        return entryId;
    }

    /** Sets: the entry; it counts in one closed month only. */
    public void setEntryId(long entryId) {
        this.entryId = entryId;
    }

    /** The invoice. */
    public long getInvoiceId() {
        return invoiceId;
    }

    /** Sets: the invoice. */
    public void setInvoiceId(long invoiceId) {
        this.invoiceId = invoiceId;
    }

    /** The receipt; null where the money was a credit of the customer, or became one. */
    public Long getReceiptId() {
        return receiptId;
    }

    /** Sets: the receipt. */
    public void setReceiptId(Long receiptId) {
        this.receiptId = receiptId;
    }

    /** The day the money came in. */
    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** Sets: the day the money came in. */
    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    /** What came in, in the company's currency; negative when it was taken back. */
    public BigDecimal getReceived() {
        return received;
    }

    /** Sets: what came in, in the company's currency; negative when it was taken back. */
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

    /** The rate on the rest. */
    public BigDecimal getBaseRate() {
        return baseRate;
    }

    /** Sets: the rate on the rest. */
    public void setBaseRate(BigDecimal baseRate) {
        this.baseRate = baseRate;
    }

    /** The rate on the excess. */
    public BigDecimal getExcessRate() {
        return excessRate;
    }

    /** Sets: the rate on the excess. */
    public void setExcessRate(BigDecimal excessRate) {
        this.excessRate = excessRate;
    }

    /** The contract that the invoice belongs to; null where it belongs to none (P-07). */
    public Long getContractId() {
        return contractId;
    }

    /** Sets: the contract that the invoice belongs to. */
    public void setContractId(Long contractId) {
        this.contractId = contractId;
    }

    /** The first day on which some of the money was due; empty for lines from before it was kept. */
    public Optional<LocalDate> getDueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** The last day on which some of it was due; the first where it was due on one day. */
    public Optional<LocalDate> getDueUntil() {
        return Optional.ofNullable(dueUntil);
    }

    /** Whether the settlement plan of the contract says when it was due, and not the invoice (FIN-22). */
    public boolean isDueByPlan() {
        return dueByPlan;
    }

    /** Sets when it was due, and whether the settlement plan of the contract says so. */
    public void setDue(LocalDate from, LocalDate until, boolean byPlan) {
        dueOn = from;
        dueUntil = until;
        dueByPlan = byPlan;
    }

    /** Takes over when it was due and what lateness cost: what is taken back goes as it came. */
    public void takeLatenessOf(CommissionLine original) {
        setDue(original.dueOn, original.dueUntil, original.dueByPlan);
        setLate(original.daysLate, original.lateShare);
    }

    /** How many days after the due day it came in, the latest part of it. */
    public int getDaysLate() {
        return daysLate;
    }

    /** What part of the commission is cut for that. */
    public BigDecimal getLateShare() {
        return lateShare;
    }

    /** Sets how many days after the due day it came in, and what part of the commission is cut for that. */
    public void setLate(int days, BigDecimal share) {
        daysLate = days;
        lateShare = share;
    }

    /** What is left of it. */
    public BigDecimal getCommission() {
        return commission;
    }

    /** Sets: what is left of it. */
    public void setCommission(BigDecimal commission) {
        this.commission = commission;
    }

    /** Before the cut. */
    public BigDecimal getGross() {
        return gross;
    }

    /** Sets: before the cut. */
    public void setGross(BigDecimal gross) {
        this.gross = gross;
    }

    /** What is paid on top because it is the customer's first money; negative when that is taken back (KPI-11). */
    public BigDecimal getReward() {
        return reward;
    }

    /** Sets: what is paid on top because it is the customer's first money. */
    public void setReward(BigDecimal reward) {
        this.reward = reward;
    }

    /** Whether the money came in during a month that was closed already. */
    public boolean isCorrection() {
        return correction;
    }

    /** Sets: whether the money came in during a month that was closed already. */
    public void setCorrection(boolean correction) {
        this.correction = correction;
    }

    /** The pay it belongs to. */
    public CommissionResult getResult() {
        return result;
    }

    void setCommissionResult(CommissionResult result) {
        this.result = result;
    }
}
