package org.kontor.finance.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** What moved the balance of a dealer on a day. */
@Derived
@Entity
@Table(name = "RECONCILIATION_LINE")
public class Movement extends Identified {

    @Column(name = "MOVED_ON", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private MovementKind kind;

    @Column(name = "DOCUMENT", nullable = false, length = 60)
    private String document;

    @Column(name = "PAYER", length = 120)
    private String payer;

    @Column(name = "CUSTOMER_NAME", length = 120)
    private String customerName;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "BALANCE", nullable = false, precision = 19, scale = 4)
    private BigDecimal balance;

    @ManyToOne(optional = false)
    @JoinColumn(name = "RECONCILIATION_ID", nullable = false)
    private Reconciliation reconciliation;

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** Sets: the day. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Whose account it moved; null in the statement of one dealer. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: whose account it moved. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** What it was. */
    public MovementKind getKind() {
        return kind;
    }

    /** Sets: what it was. */
    public void setKind(MovementKind kind) {
        this.kind = kind;
    }

    /** The invoice and, for money, the receipt. */
    public String getDocument() {
        return document;
    }

    /** Sets: the invoice and, for money, the receipt. */
    public void setDocument(String document) {
        this.document = document;
    }

    /** Who paid, where that was not the dealer. */
    public String getPayer() {
        return payer;
    }

    /** Sets: who paid, where that was not the dealer. */
    public void setPayer(String payer) {
        this.payer = payer;
    }

    /** How much the balance rose; negative when it fell. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: how much the balance rose; negative when it fell. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** The balance afterwards. */
    public BigDecimal getBalance() {
        return balance;
    }

    /** Sets: the balance afterwards. */
    public void setBalance(BigDecimal balance) {
        this.balance = balance;
    }

    /** The statement. */
    public Reconciliation getReconciliation() {
        return reconciliation;
    }

    void setReconciliation(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }
}
