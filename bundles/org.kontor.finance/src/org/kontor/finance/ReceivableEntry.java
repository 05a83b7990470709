package org.kontor.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Identified;

/** An entry of the receivables ledger: never altered, only reversed by another. */
@Entity
@Table(name = "RECEIVABLE_ENTRY")
public class ReceivableEntry extends Identified {

    @Column(name = "INVOICE_ID", nullable = false)
    private long invoiceId;

    @Column(name = "RECEIPT_ID")
    private Long receiptId;

    @Column(name = "PARTNER_ID")
    private Long partnerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private EntryKind kind;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "HOME_AMOUNT", precision = 19, scale = 4)
    private BigDecimal homeAmount;

    @Column(name = "EXCHANGE_DIFFERENCE", precision = 19, scale = 4)
    private BigDecimal exchangeDifference;

    @Column(name = "BOOKED_ON", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "BOOKED_BY", nullable = false, length = 100)
    private String bookedBy;

    @Column(name = "REVERSES_ID")
    private Long reverses;

    /** The invoice whose receivable it changes. */
    public long getInvoiceId() {
        return invoiceId;
    }

    /** Sets: the invoice whose receivable it changes. */
    public void setInvoiceId(long invoiceId) {
        this.invoiceId = invoiceId;
    }

    /** The money it is written off against. */
    public Long getReceiptId() {
        return receiptId;
    }

    /** Sets: the money it is written off against. */
    public void setReceiptId(Long receiptId) {
        this.receiptId = receiptId;
    }

    /** Why the receivable changed. */
    public EntryKind getKind() {
        return kind;
    }

    /** Sets: why the receivable changed. */
    public void setKind(EntryKind kind) {
        this.kind = kind;
    }

    /** How much it rose; negative for a write-off. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: how much it rose; negative for a write-off. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** The day. */
    public LocalDate getBookedOn() {
        return bookedOn;
    }

    /** Sets: the day. */
    public void setBookedOn(LocalDate bookedOn) {
        this.bookedOn = bookedOn;
    }

    /** Who. */
    public String getBookedBy() {
        return bookedBy;
    }

    /** Sets: who. */
    public void setBookedBy(String bookedBy) {
        this.bookedBy = bookedBy;
    }

    /** The entry it takes back. */
    public Long getReverses() {
        return reverses;
    }

    /** Sets: the entry it takes back. */
    public void setReverses(Long reverses) {
        this.reverses = reverses;
    }

    /** How much it rose in the company's currency, at the rate of the invoice; null for documents without a rate. */
    public BigDecimal getHomeAmount() {
        return homeAmount;
    }

    /**
     * What was gained in the company's currency because the money came in at another rate than that of the invoice (FIN-32);
     * negative for a loss.
     */
    public BigDecimal getExchangeDifference() {
        return exchangeDifference;
    }

    /** Books it in the company's currency. */
    public void bookInHome(BigDecimal inHome, BigDecimal difference) {
        homeAmount = inHome;
        exchangeDifference = difference;
    }

    /** The other side where a credit note is set against an invoice: on the invoice the credit note, and the other way round. */
    public Long getPartnerId() {
        return partnerId;
    }

    /** Sets: the other side where a credit note is set against an invoice. */
    public void setPartnerId(Long partnerId) {
        this.partnerId = partnerId;
    }
}
