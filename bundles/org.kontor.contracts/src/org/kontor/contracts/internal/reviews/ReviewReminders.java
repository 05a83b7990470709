package org.kontor.contracts.internal.reviews;

import org.kontor.contracts.reviews.Reviews;
import org.kontor.persistence.list.SqlReader;
import org.kontor.process.ReminderSource;
import org.kontor.process.reviews.ReviewReminderSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds those who answer for a department of contracts that wait for their opinion (CON-18). */
@Component(service = ReminderSource.class)
public final class ReviewReminders extends ReviewReminderSource {

    /** Reminders from the open database. */
    @Activate
    public ReviewReminders(@Reference SqlReader reader) {
        super(
                reader,
                Reviews.TOPIC,
                "CONTRACT_REVIEW r JOIN CONTRACT d ON d.ID = r.CONTRACT_ID AND d.STATE = 'REVIEW'",
                "d.TITLE");
    }
}
