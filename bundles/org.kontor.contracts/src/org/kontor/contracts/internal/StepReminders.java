package org.kontor.contracts.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.contracts.Contracts;
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
 * Reminds of steps of signed contracts that are late or planned within a week: whoever sees to them, and whoever is responsible
 * for the contract (CON-28).
 */
@Component
public final class StepReminders implements ReminderSource {

    private static final int LEAD_DAYS = 7;

    private final SqlReader reader;

    /** Reminders from the open database. */
    @Activate
    public StepReminders(@Reference SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Reminder> reminders(Actor actor, LocalDate today) {
        List<Reminder> reminders = new ArrayList<>();
        if (!actor.may("contracts.view")) {
            return reminders;
        }
        List<Object> parameters = new ArrayList<>(List.of(today.plusDays(LEAD_DAYS), actor.userId(), actor.userId()));
        String sql = "SELECT s.PLANNED_ON, s.STEP, c.NUMBER, c.CUSTOMER_NAME, c.ID FROM CONTRACT_STEP s"
                + " JOIN CONTRACT c ON c.ID = s.CONTRACT_ID WHERE c.STATE = 'SIGNED' AND s.DONE_ON IS NULL"
                + " AND s.PLANNED_ON <= ? AND (s.RESPONSIBLE_ID = ? OR c.OWNER_ID = ?) AND "
                + DataScope.condition(actor.unshared(), "contracts", "c.OWNER_ID", "c.DEPARTMENT_ID", parameters)
                + " ORDER BY s.PLANNED_ON, s.ID";
        reader.read(
                sql,
                parameters,
                List.of(FieldKind.DATE, FieldKind.TEXT, FieldKind.TEXT, FieldKind.TEXT, FieldKind.REFERENCE),
                row -> reminders.add(new Reminder(
                        ContractsText.of(
                                        ((LocalDate) row[0]).isBefore(today) ? "reminder.stepLate" : "reminder.step",
                                        row[3],
                                        row[1],
                                        row[2])
                                .toString(),
                        new RecordRef(Contracts.TYPE, (Long) row[4]),
                        (LocalDate) row[0])));
        return reminders;
    }
}
