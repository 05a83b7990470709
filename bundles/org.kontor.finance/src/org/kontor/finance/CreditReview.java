package org.kontor.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UtcInstant;

/** A decision on the credit of an order with the figures behind it; never changed. */
@Entity
@Table(name = "CREDIT_REVIEW")
public class CreditReview extends Identified {

    @Column(name = "ORDER_ID", nullable = false)
    private long orderId;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private long customerId;

    @Column(name = "APPROVED", nullable = false)
    private boolean approved;

    @Column(name = "AUTOMATIC", nullable = false)
    private boolean automatic;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "CREDIT_LIMIT", nullable = false, precision = 19, scale = 4)
    private BigDecimal creditLimit;

    @Column(name = "RECEIVABLE", nullable = false, precision = 19, scale = 4)
    private BigDecimal receivable;

    @Column(name = "ACCEPTED_ORDERS", nullable = false, precision = 19, scale = 4)
    private BigDecimal acceptedOrders;

    @Column(name = "ORDER_TOTAL", nullable = false, precision = 19, scale = 4)
    private BigDecimal orderTotal;

    @Column(name = "OVERDUE_DAYS", nullable = false)
    private int overdueDays;

    @Column(name = "REASON", length = 500)
    private String reason;

    @Convert(converter = UtcInstant.class)
    @Column(name = "DECIDED_AT", nullable = false)
    private Instant decidedAt;

    @Column(name = "DECIDED_BY", nullable = false, length = 100)
    private String decidedBy;

    /** The order. */
    public long getOrderId() {
        return orderId;
    }

    /** Sets: the order. */
    public void setOrderId(long orderId) {
        this.orderId = orderId;
    }

    /** The customer. */
    public long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer. */
    public void setCustomerId(long customerId) {
        this.customerId = customerId;
    }

    /** The decision. */
    public boolean isApproved() {
        return approved;
    }

    /** Sets: the decision. */
    public void setApproved(boolean approved) {
        this.approved = approved;
    }

    /** Whether rule R-13 decided, or a person. */
    public boolean isAutomatic() {
        return automatic;
    }

    /** Sets: whether rule R-13 decided, or a person. */
    public void setAutomatic(boolean automatic) {
        this.automatic = automatic;
    }

    /** The currency of the credit limit, and so of all amounts here. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: the currency of the credit limit, and so of all amounts here. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** The limit at that moment. */
    public BigDecimal getCreditLimit() {
        return creditLimit;
    }

    /** Sets: the limit at that moment. */
    public void setCreditLimit(BigDecimal creditLimit) {
        this.creditLimit = creditLimit;
    }

    /** What the customer owed. */
    public BigDecimal getReceivable() {
        return receivable;
    }

    /** Sets: what the customer owed. */
    public void setReceivable(BigDecimal receivable) {
        this.receivable = receivable;
    }

    /** Other orders accepted and not yet invoiced. */
    public BigDecimal getAcceptedOrders() {
        return acceptedOrders;
    }

    /** Sets: other orders accepted and not yet invoiced. */
    public void setAcceptedOrders(BigDecimal acceptedOrders) {
        this.acceptedOrders = acceptedOrders;
    }

    /** This order. */
    public BigDecimal getOrderTotal() {
        return orderTotal;
    }

    /** Sets: this order. */
    public void setOrderTotal(BigDecimal orderTotal) {
        this.orderTotal = orderTotal;
    }

    /** How many days the oldest open receivable was past due. */
    public int getOverdueDays() {
        return overdueDays;
    }

    /** Sets: how many days the oldest open receivable was past due. */
    public void setOverdueDays(int overdueDays) {
        this.overdueDays = overdueDays;
    }

    /** The reason given. */
    public String getReason() {
        return reason;
    }

    /** Sets: the reason given. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** When. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Sets: when. */
    public void setDecidedAt(Instant decidedAt) {
        this.decidedAt = decidedAt;
    }

    /** Who. */
    public String getDecidedBy() {
        return decidedBy;
    }

    /** Sets: who. */
    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
    }
}
