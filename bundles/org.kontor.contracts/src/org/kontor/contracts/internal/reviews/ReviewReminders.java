package org.kontor.contracts.internal.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.internal.ContractsText;
import org.kontor.contracts.reviews.ReviewDepartment;
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

/** Reminds those who answer for a department of contracts that wait for their opinion (CON-18). */
@Component
public final class ReviewReminders implements ReminderSource {

    private final SqlReader reader;

    /** Reminders from the open database. */
    @Activate
    public ReviewReminders(@Reference SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Reminder> reminders(Actor actor, LocalDate today) {
        List<Object> parameters = new ArrayList<>(Arrays.stream(ReviewDepartment.values())
                .filter(department -> actor.may(department.permission()))
                .map(Enum::name)
                .toList());
        List<Reminder> reminders = new ArrayList<>();
        if (parameters.isEmpty() || !actor.may("contractReviews.view")) {
            return reminders;
        }
        String marks = parameters.stream().map(p -> "?").collect(Collectors.joining(", "));
        String sql = "SELECT DISTINCT c.ID, c.TITLE, c.CUSTOMER_NAME FROM CONTRACT_REVIEW r"
                + " JOIN CONTRACT c ON c.ID = r.CONTRACT_ID"
                + " WHERE r.VERDICT = 'PENDING' AND c.STATE = 'REVIEW' AND r.DEPARTMENT IN (" + marks + ") AND "
                + DataScope.condition(actor.unshared(), "contractReviews", "c.OWNER_ID", "c.DEPARTMENT_ID", parameters)
                + " ORDER BY c.ID";
        reader.read(
                sql,
                parameters,
                List.of(FieldKind.REFERENCE, FieldKind.TEXT, FieldKind.TEXT),
                row -> reminders.add(new Reminder(
                        ContractsText.of("review.waits", row[1], row[2]).toString(),
                        new RecordRef(Contracts.TYPE, (Long) row[0]),
                        today)));
        return reminders;
    }
}
