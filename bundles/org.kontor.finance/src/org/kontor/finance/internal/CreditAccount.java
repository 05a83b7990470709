package org.kontor.finance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** One row a customer, locked by whoever decides on credit, so that two orders never pass one limit at the same time. */
@Entity
@Table(name = "CREDIT_ACCOUNT")
public class CreditAccount extends Identified {

    @Column(name = "CUSTOMER_ID", nullable = false)
    private long customerId;

    /** The customer. */
    public long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer. */
    public void setCustomerId(long customerId) {
        this.customerId = customerId;
    }
}
