package org.kontor.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** A line of the settlement plan of a contract (FIN-01). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "SETTLEMENT")
public class Settlement extends Identified {

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "SETTLED", nullable = false, precision = 19, scale = 4)
    private BigDecimal settled = BigDecimal.ZERO;

    @Column(name = "BY_HAND", nullable = false, precision = 19, scale = 4)
    private BigDecimal byHand = BigDecimal.ZERO;

    @Column(name = "REMARK", length = 200)
    private String remark;

    @Derived
    @Column(name = "ORIGINAL_ID")
    private Long originalId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "CONTRACT_ID", nullable = false)
    private Contract contract;

    /** The day it is to be paid. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Sets: the day it is to be paid. */
    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** How much is to be paid. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: how much is to be paid. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** What of it was entered by hand, without a receipt of finance (FIN-07). */
    public BigDecimal getByHand() {
        return byHand;
    }

    /** Sets: what of it was entered by hand. */
    public void setByHand(BigDecimal byHand) {
        this.byHand = byHand;
    }

    /** How much has been paid of it, by hand or by receipts for the contract's orders (FIN-03). */
    public BigDecimal getSettled() {
        return settled;
    }

    /** Sets: how much has been paid of it (FIN-03). */
    public void setSettled(BigDecimal settled) {
        this.settled = settled;
    }

    /** What it is for. */
    public String getRemark() {
        return remark;
    }

    /** Sets: what it is for. */
    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** The contract it belongs to. */
    public Contract getContract() {
        return contract;
    }

    /** In an amendment the line of the contract that this one is to change; null for a new one. */
    public Long getOriginalId() {
        return originalId;
    }

    /** Sets: in an amendment the line of the contract that this one is to change. */
    public void setOriginalId(Long originalId) {
        this.originalId = originalId;
    }

    void setContract(Contract contract) {
        this.contract = contract;
    }

    /** What is not yet paid of it. */
    public BigDecimal open() {
        return amount.subtract(settled);
    }
}
