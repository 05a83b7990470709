package org.kontor.customers.internal.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.persistence.Identified;

/**
 * When a customer was contacted last and is to be contacted again; important ones more often (ACT-08). Kept apart from the
 * customer, so that a call does not get in the way of somebody who edits the customer.
 */
@Entity
@Table(name = "CONTACT_RHYTHM")
public class ContactRhythm extends Identified {

    @Column(name = "CUSTOMER_ID", nullable = false)
    private long customerId;

    @Column(name = "LAST_CONTACT_ON", nullable = false)
    private LocalDate lastContactOn;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    /** For the persistence provider. */
    protected ContactRhythm() {}

    ContactRhythm(long customerId) {
        this.customerId = customerId;
        lastContactOn = LocalDate.MIN;
    }

    /** Notes a contact, after so many days the next is due; one that lies before the last changes nothing. */
    void contacted(LocalDate day, int days) {
        if (!day.isBefore(lastContactOn)) {
            lastContactOn = day;
            dueOn = day.plusDays(days);
        }
    }
}
