package org.kontor.process.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SqlReader;
import org.kontor.process.Inbox.Reminder;
import org.kontor.process.ReminderSource;

/**
 * Reminds those who answer for a department of documents that wait for their opinion (CON-18, ORD-12); not of those that stand
 * in their queue anyway. A module extends it by its tables.
 */
public abstract class ReviewReminderSource implements ReminderSource {

    private final SqlReader reader;
    private final ReviewTopic topic;
    private final String tables;
    private final String name;

    /**
     * Reminders of documents of a type.
     *
     * @param tables the reviews as {@code r}, joined to the documents as {@code d}
     * @param name what of {@code d} names the document
     */
    protected ReviewReminderSource(SqlReader reader, ReviewTopic topic, String tables, String name) {
        this.reader = reader;
        this.topic = topic;
        this.tables = tables;
        this.name = name;
    }

    @Override
    public final List<Reminder> reminders(Actor actor, LocalDate today) {
        List<Reminder> reminders = new ArrayList<>();
        List<ReviewDepartment> departments = topic.answeredBy(actor);
        if (departments.isEmpty() || !actor.may(topic.area() + ".view")) {
            return reminders;
        }
        List<Object> parameters =
                new ArrayList<>(departments.stream().map(Enum::name).toList());
        String marks = parameters.stream().map(p -> "?").collect(Collectors.joining(", "));
        parameters.add(topic.documentType());
        departments.forEach(department -> parameters.add(topic.permission(department)));
        String sql = "SELECT DISTINCT d.ID, " + name + ", d.CUSTOMER_NAME FROM " + tables
                + " WHERE r.VERDICT = 'PENDING' AND r.ASKED_ON IS NOT NULL AND r.DEPARTMENT IN (" + marks + ")"
                + " AND NOT EXISTS (SELECT w.ID FROM WORK_ITEM w WHERE w.DOCUMENT_ID = d.ID AND w.DOCUMENT_TYPE = ?"
                + " AND w.MODULE IN (" + marks + ")) AND "
                + DataScope.condition(actor.unshared(), topic.area(), "d.OWNER_ID", "d.DEPARTMENT_ID", parameters)
                + " ORDER BY d.ID";
        reader.read(
                sql,
                parameters,
                List.of(FieldKind.REFERENCE, FieldKind.TEXT, FieldKind.TEXT),
                row -> reminders.add(new Reminder(
                        ReviewTexts.of("reminder.review", row[1], row[2]).toString(),
                        new RecordRef(topic.documentType(), (Long) row[0]),
                        today)));
        return reminders;
    }
}
