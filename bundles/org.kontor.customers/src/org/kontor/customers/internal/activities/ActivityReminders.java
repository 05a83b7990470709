package org.kontor.customers.internal.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.customers.activities.Activities;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.SqlReader;
import org.kontor.process.Inbox.Reminder;
import org.kontor.process.ReminderSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds people of what they have planned and not done, on the day or from the day they asked for (ACT-09, ACT-12); of
 * customers that it is time to contact again (ACT-08, ACT-17); of birthdays of their customers' people.
 */
@Component
public final class ActivityReminders implements ReminderSource {

    private static final int MOST = 50;
    private static final int BIRTHDAY_DAYS = 7;
    private static final String LIMIT = " FETCH FIRST " + MOST + " ROWS ONLY";
    private static final List<FieldKind> KINDS = List.of(FieldKind.REFERENCE, FieldKind.TEXT, FieldKind.DATE);

    private final SqlReader reader;

    /** Reminders from the open database. */
    @Activate
    public ActivityReminders(@Reference SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Reminder> reminders(Actor actor, LocalDate today) {
        List<Reminder> reminders = new ArrayList<>();
        if (actor.may("activities.view")) {
            planned(actor, today, reminders);
        }
        if (actor.may("customers.view")) {
            contacts(actor, today, reminders);
            birthdays(actor, today, reminders);
        }
        return reminders;
    }

    private void planned(Actor actor, LocalDate today, List<Reminder> reminders) {
        reader.read(
                "SELECT a.ID, a.SUBJECT, a.ON_DAY FROM ACTIVITY a WHERE a.OWNER_ID = ? AND a.DONE = FALSE"
                        + " AND COALESCE(a.REMIND_ON, a.ON_DAY) <= ? ORDER BY a.ON_DAY, a.ID" + LIMIT,
                List.of(actor.userId(), today),
                KINDS,
                row -> reminders.add(new Reminder(
                        (String) row[1], new RecordRef(Activities.TYPE, (Long) row[0]), (LocalDate) row[2])));
    }

    private void contacts(Actor actor, LocalDate today, List<Reminder> reminders) {
        reader.read(
                "SELECT c.ID, c.NAME, r.DUE_ON FROM CONTACT_RHYTHM r JOIN CUSTOMER c ON c.ID = r.CUSTOMER_ID"
                        + " WHERE r.DUE_ON <= ? AND c.OWNER_ID = ? AND c.ACTIVE = TRUE ORDER BY r.DUE_ON, c.ID" + LIMIT,
                List.of(today, actor.userId()),
                KINDS,
                row -> reminders.add(new Reminder(
                        ActivitiesText.of("reminder.contact", row[1]).toString(),
                        new RecordRef("customer", (Long) row[0]),
                        (LocalDate) row[2])));
    }

    private void birthdays(Actor actor, LocalDate today, List<Reminder> reminders) {
        reader.read(
                "SELECT c.ID, p.NAME, p.BIRTHDAY, c.NAME FROM CUSTOMER c JOIN CONTACT p ON p.CUSTOMER_ID = c.ID"
                        + " WHERE c.OWNER_ID = ? AND p.BIRTHDAY IS NOT NULL AND c.ACTIVE = TRUE",
                List.of(actor.userId()),
                List.of(FieldKind.REFERENCE, FieldKind.TEXT, FieldKind.DATE, FieldKind.TEXT),
                row -> {
                    LocalDate next = nextBirthday((LocalDate) row[2], today);
                    if (!next.isAfter(today.plusDays(BIRTHDAY_DAYS))) {
                        reminders.add(new Reminder(
                                ActivitiesText.of("reminder.birthday", row[1], row[3])
                                        .toString(),
                                new RecordRef("customer", (Long) row[0]),
                                next));
                    }
                    return true;
                });
    }

    /** Today or the next time; who was born on 29 February celebrates on the 28th in other years. */
    static LocalDate nextBirthday(LocalDate born, LocalDate today) {
        LocalDate thisYear = born.withYear(today.getYear());
        return thisYear.isBefore(today) ? born.withYear(today.getYear() + 1) : thisYear;
    }
}
