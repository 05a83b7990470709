package org.kontor.orders.internal.quotations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.quotations.Inquiries;
import org.kontor.orders.quotations.Quotations;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SqlReader;
import org.kontor.process.Inbox.Reminder;
import org.kontor.process.ReminderSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds of quotations that run out or have run out undecided, and of inquiries that wait for an answer (ORD-01). */
@Component
public final class QuotationReminders implements ReminderSource {

    private static final int DAYS_BEFORE = 5;

    private final SqlReader reader;

    /** Reminders from the open database. */
    @Activate
    public QuotationReminders(@Reference SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Reminder> reminders(Actor actor, LocalDate today) {
        List<Reminder> reminders = new ArrayList<>();
        if (actor.may(QuotationsPermissions.EDIT)) {
            LocalDate soon = today.plusDays(DAYS_BEFORE);
            add(
                    actor,
                    "SELECT d.VALID_UNTIL, d.NUMBER, d.CUSTOMER_NAME, d.ID FROM QUOTATION d"
                            + " WHERE d.STATE IN ('SENT', 'ACCEPTED') AND d.VALID_UNTIL <= ?",
                    soon,
                    day -> day.isBefore(today) ? "reminder.expired" : "reminder.expires",
                    Quotations.TYPE,
                    reminders);
            add(
                    actor,
                    "SELECT d.ANSWER_BY, d.NUMBER, d.CUSTOMER_NAME, d.ID FROM INQUIRY d"
                            + " WHERE d.STATE = 'OPEN' AND d.ANSWER_BY <= ?",
                    soon,
                    day -> "reminder.answer",
                    Inquiries.TYPE,
                    reminders);
        }
        return reminders;
    }

    private void add(
            Actor actor,
            String sql,
            LocalDate until,
            Function<LocalDate, String> key,
            String type,
            List<Reminder> reminders) {
        List<Object> parameters = new ArrayList<>(List.of(until));
        String scoped = sql + " AND "
                + DataScope.condition(actor.unshared(), "quotations", "d.OWNER_ID", "d.DEPARTMENT_ID", parameters)
                + " ORDER BY 1, d.ID";
        reader.read(
                scoped,
                parameters,
                List.of(FieldKind.DATE, FieldKind.TEXT, FieldKind.TEXT, FieldKind.REFERENCE),
                row -> reminders.add(new Reminder(
                        QuotationsText.of(key.apply((LocalDate) row[0]), row[1], row[2])
                                .toString(),
                        new RecordRef(type, (Long) row[3]),
                        (LocalDate) row[0])));
    }
}
