package org.kontor.customers.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/** Somebody asks to follow a customer that is a colleague's (P-20). It belongs to who asks. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CUSTOMER_CLAIM")
public class Claim extends OwnedRecord {

    @Derived
    @Column(name = "CUSTOMER_ID", nullable = false)
    private long customerId;

    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "REASON", nullable = false, length = 500)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private ClaimState state = ClaimState.REQUESTED;

    /** The customer that is claimed. */
    public long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer that is claimed. */
    public void setCustomerId(long customerId) {
        this.customerId = customerId;
    }

    /** Its name when the claim was made. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: its name when the claim was made. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** Why the colleague who asks should follow it. */
    public String getReason() {
        return reason;
    }

    /** Sets: why the colleague who asks should follow it. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Where it stands. */
    public ClaimState getState() {
        return state;
    }

    /** Sets: where it stands. */
    public void setState(ClaimState state) {
        this.state = state;
    }
}
