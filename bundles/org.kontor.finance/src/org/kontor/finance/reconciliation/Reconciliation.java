package org.kontor.finance.reconciliation;

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
import java.util.Optional;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/** The account of a dealer over some time as we see it, for the dealer to compare and confirm (FIN-14, P-26). Getters answer
 * null while a draft is not filled in. */
@Entity
@Table(name = "RECONCILIATION")
public class Reconciliation extends OwnedRecord {

    @Column(name = "NUMBER", length = 20)
    private String number;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private Long customerId;

    @Column(name = "OF_PAYER", nullable = false)
    private boolean ofPayer;

    @Derived
    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "FIRST_DAY", nullable = false)
    private LocalDate firstDay;

    @Column(name = "LAST_DAY", nullable = false)
    private LocalDate lastDay;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "OPENING", nullable = false, precision = 19, scale = 4)
    private BigDecimal opening = BigDecimal.ZERO;

    @Column(name = "INVOICED", nullable = false, precision = 19, scale = 4)
    private BigDecimal invoiced = BigDecimal.ZERO;

    @Column(name = "PAID", nullable = false, precision = 19, scale = 4)
    private BigDecimal paid = BigDecimal.ZERO;

    @Column(name = "CLOSING", nullable = false, precision = 19, scale = 4)
    private BigDecimal closing = BigDecimal.ZERO;

    @Column(name = "UNAPPLIED", nullable = false, precision = 19, scale = 4)
    private BigDecimal unapplied = BigDecimal.ZERO;

    @Column(name = "DEALER_BALANCE", precision = 19, scale = 4)
    private BigDecimal dealerBalance;

    @Column(name = "REMARK", length = 1000)
    private String remark;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private ReconciliationState state = ReconciliationState.DRAFT;

    @OneToMany(mappedBy = "reconciliation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("day, id")
    private List<Movement> lines = new ArrayList<>();

    /**
     * Whether it holds the accounts of all customers that its customer has paid for, and its own, in one (P-26): for a payer who
     * pays for several.
     */
    public boolean isOfPayer() {
        return ofPayer;
    }

    /** Sets: whether it holds the accounts of all customers that its customer has paid for. */
    public void setOfPayer(boolean ofPayer) {
        this.ofPayer = ofPayer;
    }

    /** The document number, given when it is sent. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number, given when it is sent. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The dealer. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the dealer. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The name at that time. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: the name at that time. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** The first day. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Sets: the first day. */
    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /** The last day. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Sets: the last day. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** ISO code of the currency of all amounts. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: ISO code of the currency of all amounts. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** What the dealer owed before the first day. */
    public BigDecimal getOpening() {
        return opening;
    }

    /** Sets: what the dealer owed before the first day. */
    public void setOpening(BigDecimal opening) {
        this.opening = opening;
    }

    /** What was invoiced. */
    public BigDecimal getInvoiced() {
        return invoiced;
    }

    /** Sets: what was invoiced. */
    public void setInvoiced(BigDecimal invoiced) {
        this.invoiced = invoiced;
    }

    /** What was paid of invoices, by whomever. */
    public BigDecimal getPaid() {
        return paid;
    }

    /** Sets: what was paid of invoices, by whomever. */
    public void setPaid(BigDecimal paid) {
        this.paid = paid;
    }

    /** What the dealer owed at the end of the last day. */
    public BigDecimal getClosing() {
        return closing;
    }

    /** Sets: what the dealer owed at the end of the last day. */
    public void setClosing(BigDecimal closing) {
        this.closing = closing;
    }

    /** What the dealer paid until then that is not set against an invoice; not part of the balance. */
    public BigDecimal getUnapplied() {
        return unapplied;
    }

    /** Sets: what the dealer paid until then that is not set against an invoice; not part of the balance. */
    public void setUnapplied(BigDecimal unapplied) {
        this.unapplied = unapplied;
    }

    /** What the dealer says to owe. */
    public BigDecimal getDealerBalance() {
        return dealerBalance;
    }

    /** Sets: what the dealer says to owe. */
    public void setDealerBalance(BigDecimal dealerBalance) {
        this.dealerBalance = dealerBalance;
    }

    /** How a difference comes about and what was agreed. */
    public String getRemark() {
        return remark;
    }

    /** Sets: how a difference comes about and what was agreed. */
    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** Where it stands. */
    public ReconciliationState getState() {
        return state;
    }

    /** Sets: where it stands. */
    public void setState(ReconciliationState state) {
        this.state = state;
    }

    /** What moved the balance. */
    public List<Movement> getLines() {
        return lines;
    }

    /** Ties a new line to it. */
    public Movement adopt(Movement movement) {
        movement.setReconciliation(this);
        return movement;
    }

    /** What the dealer says to owe less what we say; empty while the dealer has said nothing. */
    public Optional<BigDecimal> difference() {
        return Optional.ofNullable(dealerBalance).map(said -> said.subtract(closing));
    }
}
