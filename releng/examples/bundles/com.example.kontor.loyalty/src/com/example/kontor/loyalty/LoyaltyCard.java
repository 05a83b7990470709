package com.example.kontor.loyalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.kernel.actor.Owned;
import org.kontor.persistence.Versioned;

/** The loyalty card of a customer. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "LOYALTY_CARD")
public class LoyaltyCard extends Versioned implements Owned {

    @Column(name = "NUMBER", nullable = false, length = 20)
    private String number;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private Long customerId;

    @Column(name = "ISSUED_ON", nullable = false)
    private LocalDate issuedOn;

    @Column(name = "POINTS", nullable = false)
    private int points;

    @Column(name = "BLOCKED", nullable = false)
    private boolean blocked;

    @Column(name = "REASON", length = 200)
    private String reason;

    @Column(name = "OWNER_ID", nullable = false)
    private long ownerId;

    @Column(name = "DEPARTMENT_ID", nullable = false)
    private long departmentId;

    /** The number on the card. */
    public String getNumber() {
        return number;
    }

    /** Sets: the number on the card. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** Whose card it is. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: whose card it is. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The day it was given. */
    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    /** Sets: the day it was given. */
    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    /** The points collected. */
    public int getPoints() {
        return points;
    }

    /** Sets: the points collected. */
    public void setPoints(int points) {
        this.points = points;
    }

    /** Whether it is blocked; its customer can order nothing then. */
    public boolean isBlocked() {
        return blocked;
    }

    /** Sets: whether it is blocked. */
    public void setBlocked(boolean blocked) {
        this.blocked = blocked;
    }

    /** Why it is blocked. */
    public String getReason() {
        return reason;
    }

    /** Sets: why it is blocked. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The user who is responsible for the customer. */
    @Override
    public long getOwnerId() {
        return ownerId;
    }

    /** The department of that user. */
    @Override
    public long getDepartmentId() {
        return departmentId;
    }

    /** Lets the card belong to whom the customer belongs. */
    public void belongTo(Owned customer) {
        ownerId = customer.getOwnerId();
        departmentId = customer.getDepartmentId();
    }
}
