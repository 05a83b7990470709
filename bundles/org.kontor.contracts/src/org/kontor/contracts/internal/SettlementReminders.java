package org.kontor.contracts.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.contracts.SettlementLead;
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

/** Reminds of every amount that is not settled and due within the days that the company decided, or past due. */
@Component
public final class SettlementReminders implements ReminderSource {

    private final SqlReader reader;

    /** Reminders from the open database. */
    @Activate
    public SettlementReminders(@Reference SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Reminder> reminders(Actor actor, LocalDate today) {
        List<Reminder> reminders = new ArrayList<>();
        if (!actor.may("contracts.view")) {
            return reminders;
        }
        int lead = SettlementLead.days(reader);
        List<Object> parameters = new ArrayList<>(List.of(today.plusDays(lead)));
        String sql = "SELECT s.DUE_ON, s.AMOUNT - s.SETTLED, c.CURRENCY, c.NUMBER, c.CUSTOMER_NAME, c.ID, s.AMOUNT"
                + " FROM SETTLEMENT s JOIN CONTRACT c ON c.ID = s.CONTRACT_ID"
                + " WHERE c.STATE = 'SIGNED' AND s.SETTLED < s.AMOUNT AND s.DUE_ON <= ? AND "
                + DataScope.condition(actor.unshared(), "contracts", "c.OWNER_ID", "c.DEPARTMENT_ID", parameters)
                + " ORDER BY s.DUE_ON, s.ID";
        List<FieldKind> kinds = List.of(
                FieldKind.DATE,
                FieldKind.MONEY,
                FieldKind.TEXT,
                FieldKind.TEXT,
                FieldKind.TEXT,
                FieldKind.REFERENCE,
                FieldKind.MONEY);
        reader.read(
                sql,
                parameters,
                kinds,
                row -> reminders.add(new Reminder(
                        ContractsText.of(key(row, today), row[4], row[1], row[2], row[3], row[6])
                                .toString(),
                        new RecordRef("contract", (Long) row[5]),
                        (LocalDate) row[0])));
        return reminders;
    }

    /** What is past due is said as a warning: nothing was paid of it, or not all (FIN-07). */
    private static String key(Object[] row, LocalDate today) {
        if (!((LocalDate) row[0]).isBefore(today)) {
            return "reminder.settlement";
        }
        boolean nothing = ((BigDecimal) row[1]).compareTo((BigDecimal) row[6]) == 0;
        return nothing ? "reminder.unpaid" : "reminder.partlyPaid";
    }
}
