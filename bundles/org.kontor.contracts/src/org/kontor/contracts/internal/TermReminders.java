package org.kontor.contracts.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.contracts.Contracts;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SqlReader;
import org.kontor.process.Inbox.Reminder;
import org.kontor.process.ReminderSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds of contracts in force that begin or end soon, apart from their settlements (CON-10, R-32). One that has ended and
 * is not completed stays in mind.
 */
@Component
public final class TermReminders implements ReminderSource {

    private final SqlReader reader;

    /** Reminders from the open database. */
    @Activate
    public TermReminders(@Reference SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Reminder> reminders(Actor actor, LocalDate today) {
        List<Reminder> reminders = new ArrayList<>();
        if (actor.may("contracts.view")) {
            int lead = CompanySettings.number(reader, ContractsSettings.TERM_LEAD, ContractsSettings.TERM_LEAD_DAYS);
            LocalDate last = today.plusDays(lead);
            add(actor, "c.STARTS_ON BETWEEN ? AND ?", "c.STARTS_ON", List.of(today, last), "begins", reminders);
            add(actor, "c.ENDS_ON <= ?", "c.ENDS_ON", List.of(last), "ends", reminders);
        }
        return reminders;
    }

    private void add(
            Actor actor, String condition, String day, List<LocalDate> days, String key, List<Reminder> reminders) {
        List<Object> parameters = new ArrayList<>(days);
        String sql = "SELECT " + day + ", c.NUMBER, c.CUSTOMER_NAME, c.ID FROM CONTRACT c"
                + " WHERE c.STATE = 'SIGNED' AND " + condition + " AND "
                + DataScope.condition(actor.unshared(), "contracts", "c.OWNER_ID", "c.DEPARTMENT_ID", parameters)
                + " ORDER BY " + day + ", c.ID";
        reader.read(
                sql,
                parameters,
                List.of(FieldKind.DATE, FieldKind.TEXT, FieldKind.TEXT, FieldKind.REFERENCE),
                row -> reminders.add(new Reminder(
                        ContractsText.of("reminder." + key, row[2], row[1]).toString(),
                        new RecordRef(Contracts.TYPE, (Long) row[3]),
                        (LocalDate) row[0])));
    }
}
