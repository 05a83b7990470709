package org.kontor.customers.internal.credit;

import java.time.LocalDate;
import java.util.List;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Inbox;
import org.kontor.process.ReminderSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds of credit that is to be assessed again (CUS-14), a month ahead, because three departments have to be heard. */
@Component
public final class AssessmentReminders implements ReminderSource {

    private static final int DAYS_AHEAD = 30;
    private static final int MOST = 200;

    private final UnitsOfWork units;

    /** Over the customers. */
    @Activate
    public AssessmentReminders(@Reference UnitsOfWork units) {
        this.units = units;
    }

    @Override
    public List<Inbox.Reminder> reminders(Actor actor, LocalDate today) {
        if (!actor.may("assessments.edit") || !actor.may("customers.view")) {
            return List.of();
        }
        return units.read(actor, "customers.view", uow -> uow.entities()
                .createQuery(
                        "SELECT c FROM Customer c WHERE c.creditReviewOn <= ?1 AND c.active = TRUE"
                                + " ORDER BY c.creditReviewOn, c.id",
                        Customer.class)
                .setParameter(1, today.plusDays(DAYS_AHEAD))
                .setMaxResults(MOST)
                .getResultStream()
                .filter(customer -> actor.reaches("customers", customer))
                .map(customer -> new Inbox.Reminder(
                        CreditText.of("assessment.due", customer.getName()).toString(),
                        new RecordRef("customer", customer.getId()),
                        customer.getCreditReviewOn()))
                .toList());
    }
}
