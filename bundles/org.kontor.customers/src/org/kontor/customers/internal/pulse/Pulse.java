package org.kontor.customers.internal.pulse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;

/**
 * When a customer gave a sign of life last (CUS-23). Kept apart from the customer, so that an order or a call does not get
 * in the way of somebody who edits the customer; written only when a day is later than what is known.
 */
@Entity
@Table(name = "CUSTOMER_PULSE")
public class Pulse extends Identified {

    @Column(name = "CUSTOMER_ID", nullable = false)
    private long customerId;

    @Column(name = "LAST_ORDER_ON")
    private LocalDate lastOrderOn;

    @Column(name = "QUIET_SINCE", nullable = false)
    private LocalDate quietSince;

    /** For the persistence provider. */
    protected Pulse() {}

    private Pulse(long customerId, LocalDate day) {
        this.customerId = customerId;
        quietSince = day;
    }

    /** The customer ordered. */
    public static void ordered(UnitOfWork uow, long customerId, LocalDate day) {
        Pulse pulse = of(uow, customerId, day);
        if (pulse.lastOrderOn == null || pulse.lastOrderOn.isBefore(day)) {
            pulse.lastOrderOn = day;
        }
    }

    /** Somebody talked to the customer. */
    public static void contacted(UnitOfWork uow, long customerId, LocalDate day) {
        of(uow, customerId, day);
    }

    private static Pulse of(UnitOfWork uow, long customerId, LocalDate day) {
        Pulse pulse = uow.first(Pulse.class, "SELECT p FROM Pulse p WHERE p.customerId = ?1", customerId)
                .orElseGet(() -> uow.add(new Pulse(customerId, day)));
        if (pulse.quietSince.isBefore(day)) {
            pulse.quietSince = day;
        }
        return pulse;
    }
}
