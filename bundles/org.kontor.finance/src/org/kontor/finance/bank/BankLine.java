package org.kontor.finance.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** A line of a bank statement; money that came in has become a receipt. */
@Entity
@Table(name = "BANK_LINE")
public class BankLine extends Identified {

    @Derived
    @Column(name = "POSITION", nullable = false)
    private int position;

    @Column(name = "BOOKED_ON", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "PAYER", length = 120)
    private String payer;

    @Column(name = "PAYER_ACCOUNT", length = 60)
    private String payerAccount;

    @Column(name = "REFERENCE", length = 200)
    private String reference;

    @Column(name = "RECEIPT_ID")
    private Long receiptId;

    @Derived
    @Column(name = "PAYER_KNOWN", nullable = false)
    private boolean payerKnown;

    @ManyToOne(optional = false)
    @JoinColumn(name = "STATEMENT_ID", nullable = false)
    private BankStatement statement;

    /** Its place in the file. */
    public int getPosition() {
        return position;
    }

    /** Sets: its place in the file. */
    public void setPosition(int position) {
        this.position = position;
    }

    /** The day. */
    public LocalDate getBookedOn() {
        return bookedOn;
    }

    /** Sets: the day. */
    public void setBookedOn(LocalDate bookedOn) {
        this.bookedOn = bookedOn;
    }

    /** How much came in; negative when it went out. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: how much came in; negative when it went out. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** Who paid or was paid, by the words of the bank. */
    public String getPayer() {
        return payer;
    }

    /** Sets: who paid or was paid, by the words of the bank. */
    public void setPayer(String payer) {
        this.payer = payer;
    }

    /** The account of who paid or was paid. */
    public String getPayerAccount() {
        return payerAccount;
    }

    /** Sets: the account of who paid or was paid. */
    public void setPayerAccount(String payerAccount) {
        this.payerAccount = payerAccount;
    }

    /** What the transfer says. */
    public String getReference() {
        return reference;
    }

    /** Sets: what the transfer says. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** The receipt it became; null for money that went out. */
    public Long getReceiptId() {
        return receiptId;
    }

    /** Sets: the receipt it became; null for money that went out. */
    public void setReceiptId(Long receiptId) {
        this.receiptId = receiptId;
    }

    /** Whether the payer was recognised when it was imported. */
    public boolean isPayerKnown() {
        return payerKnown;
    }

    /** Sets: whether the payer was recognised when it was imported. */
    public void setPayerKnown(boolean payerKnown) {
        this.payerKnown = payerKnown;
    }

    /** The statement. */
    public BankStatement getStatement() {
        return statement;
    }

    void setBankStatement(BankStatement statement) {
        this.statement = statement;
    }
}
