package org.kontor.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/**
 * What was paid of a line of a settlement plan on a day (FIN-03). Payments are never changed or deleted: a mistake is taken
 * back by another payment of the opposite amount. What is settled of a line and of a contract is their sum.
 */
@Entity
@Table(name = "SETTLEMENT_PAYMENT")
public class SettlementPayment extends Identified {

    @Column(name = "PAID_ON", nullable = false)
    private LocalDate paidOn;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE", nullable = false, length = 20)
    private PaymentSource source = PaymentSource.HAND;

    @Column(name = "REFERENCE", length = 60)
    private String reference;

    @Column(name = "NOTE", length = 200)
    private String note;

    @Column(name = "BOOKED_BY", nullable = false, length = 80)
    private String bookedBy;

    @Derived
    @Column(name = "REVERSES_ID")
    private Long reversesId;

    @ManyToOne
    @JoinColumn(name = "SETTLEMENT_ID")
    private Settlement settlement;

    @ManyToOne(optional = false)
    @JoinColumn(name = "CONTRACT_ID", nullable = false)
    private Contract contract;

    /** One that is not filled in, as the persistence and descriptions of records need it. */
    public SettlementPayment() {}

    SettlementPayment(Settlement settlement, PaymentSource source, BigDecimal amount, Booking booking) {
        this.settlement = settlement;
        this.contract = settlement.getContract();
        this.source = source;
        this.amount = amount;
        this.paidOn = booking.day();
        this.reference = booking.reference().orElse(null);
        this.note = booking.note().orElse(null);
        this.bookedBy = booking.bookedBy();
    }

    /** The day it was paid. */
    public LocalDate getPaidOn() {
        return paidOn;
    }

    /** How much, in the currency of the contract; negative where a payment is taken back. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** How it is known. */
    public PaymentSource getSource() {
        return source;
    }

    /** The receipt or the bank's reference; null without. */
    public String getReference() {
        return reference;
    }

    /** Anything else worth knowing; of one that takes another back, why. Null without. */
    public String getNote() {
        return note;
    }

    /** The name of who booked it. */
    public String getBookedBy() {
        return bookedBy;
    }

    /** The payment that it takes back; null for one of its own. */
    public Long getReversesId() {
        return reversesId;
    }

    /** The line of the plan; empty when an amendment took the line out, of which nothing was paid in the end. */
    public Optional<Settlement> getSettlement() {
        return Optional.ofNullable(settlement);
    }

    /** The day by which its line is to be paid; null when the line is no longer there. */
    public LocalDate getDueOn() {
        return settlement == null ? null : settlement.getDueOn();
    }

    void reverse(SettlementPayment mistaken) {
        reversesId = mistaken.getId();
    }

    void leaveLine() {
        settlement = null;
    }
}
