package org.kontor.orders.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SqlReader;
import org.kontor.process.Inbox.Reminder;
import org.kontor.process.ReminderSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds of accepted orders past the day on which the customer needs the goods, else past the day that was promised (ORD-16). */
@Component
public final class LateReminders implements ReminderSource {

    private final SqlReader reader;

    /** Reminders from the open database. */
    @Activate
    public LateReminders(@Reference SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Reminder> reminders(Actor actor, LocalDate today) {
        List<Reminder> reminders = new ArrayList<>();
        if (!actor.may("orders.submit")) {
            return reminders;
        }
        List<Object> parameters = new ArrayList<>(List.of(today));
        String sql =
                "SELECT COALESCE(o.REQUIRED_DATE, o.PROMISED_DATE), o.NUMBER, o.CUSTOMER_NAME, o.ID FROM SALES_ORDER o"
                        + " WHERE o.STATE IN ('TO_DELIVER', 'PART_DELIVERED') AND COALESCE(o.REQUIRED_DATE, o.PROMISED_DATE) < ?"
                        + " AND "
                        + DataScope.condition(actor.unshared(), "orders", "o.OWNER_ID", "o.DEPARTMENT_ID", parameters)
                        + " ORDER BY 1, o.ID";
        reader.read(
                sql,
                parameters,
                List.of(FieldKind.DATE, FieldKind.TEXT, FieldKind.TEXT, FieldKind.REFERENCE),
                row -> reminders.add(new Reminder(
                        OrdersText.of("reminder.late", row[1], row[2]).toString(),
                        new RecordRef(Orders.TYPE, (Long) row[3]),
                        (LocalDate) row[0])));
        return reminders;
    }
}
