package org.kontor.orders.internal.reviews;

import org.kontor.orders.reviews.OrderReviews;
import org.kontor.persistence.list.SqlReader;
import org.kontor.process.ReminderSource;
import org.kontor.process.reviews.ReviewReminderSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds those who answer for a department of orders that wait for their opinion beside that of another (ORD-12). */
@Component(service = ReminderSource.class)
public final class OrderReviewReminders extends ReviewReminderSource {

    /** Reminders from the open database. */
    @Activate
    public OrderReviewReminders(@Reference SqlReader reader) {
        super(
                reader,
                OrderReviews.TOPIC,
                "SALES_ORDER_REVIEW r JOIN SALES_ORDER d ON d.ID = r.ORDER_ID AND d.STATE = 'REVIEW'",
                "d.NUMBER");
    }
}
