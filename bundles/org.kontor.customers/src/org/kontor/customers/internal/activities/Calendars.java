package org.kontor.customers.internal.activities;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.activities.Activities.Colleague;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.activities.CalendarEntry;
import org.kontor.customers.activities.Slot;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Owned;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.list.SqlReader;

/** Reads what stands in people's calendars: what is theirs and what they take part in. */
final class Calendars {

    private static final String AREA = "activities";
    private static final String COLUMNS =
            ", a.ID, a.KIND, a.SUBJECT, c.NAME, a.ON_DAY, a.UNTIL_DAY, a.FROM_TIME, a.TO_TIME,"
                    + " a.DONE, a.VERSION, a.OWNER_ID, a.DEPARTMENT_ID FROM ";
    private static final String CUSTOMER = " LEFT JOIN CUSTOMER c ON c.ID = a.CUSTOMER_ID WHERE ";
    private static final String DAYS = " AND a.ON_DAY BETWEEN ? AND ? AND a.UNTIL_DAY >= ? AND a.KIND <> 'MEMO'";
    private static final List<FieldKind> KINDS = List.of(
            FieldKind.REFERENCE,
            FieldKind.REFERENCE,
            FieldKind.TEXT,
            FieldKind.TEXT,
            FieldKind.TEXT,
            FieldKind.DATE,
            FieldKind.DATE,
            FieldKind.TEXT,
            FieldKind.TEXT,
            FieldKind.FLAG,
            FieldKind.INTEGER,
            FieldKind.REFERENCE,
            FieldKind.REFERENCE);
    private static final int MOST_COLLEAGUES = 100;

    private final SqlReader reader;

    Calendars(SqlReader reader) {
        this.reader = reader;
    }

    List<CalendarEntry> read(Actor actor, Collection<Long> userIds, LocalDate first, LocalDate last) {
        if (userIds.isEmpty()) {
            return List.of();
        }
        List<CalendarEntry> entries = new ArrayList<>();
        String marks = String.join(", ", Collections.nCopies(userIds.size(), "?"));
        String own = "SELECT a.OWNER_ID" + COLUMNS + "ACTIVITY a" + CUSTOMER + "a.OWNER_ID IN (" + marks + ")" + DAYS;
        String joined = "SELECT p.USER_ID" + COLUMNS
                + "ACTIVITY_PARTICIPANT p JOIN ACTIVITY a ON a.ID = p.ACTIVITY_ID AND a.OWNER_ID <> p.USER_ID"
                + CUSTOMER + "p.USER_ID IN (" + marks + ")" + DAYS;
        List<Object> parameters = new ArrayList<>(userIds);
        parameters.addAll(List.of(first.minusDays(Activities.LONGEST_DAYS), last, first));
        for (String sql : List.of(own, joined)) {
            reader.read(sql, parameters, KINDS, row -> entries.add(entry(actor, row)));
        }
        entries.sort(Comparator.comparing((CalendarEntry e) -> e.slot().day())
                .thenComparing(e -> e.slot().begin().orElse(LocalTime.MIN))
                .thenComparing(CalendarEntry::id));
        return entries;
    }

    private static CalendarEntry entry(Actor actor, Object[] row) {
        long userId = (Long) row[0];
        boolean open = userId == actor.userId() || actor.sees(AREA, new Whose((Long) row[11], (Long) row[12]));
        Slot slot = new Slot(
                (LocalDate) row[5],
                (LocalDate) row[6],
                Optional.ofNullable((String) row[7]).map(LocalTime::parse),
                Optional.ofNullable((String) row[8]).map(LocalTime::parse));
        return new CalendarEntry(
                (Long) row[1],
                userId,
                ActivityKind.valueOf((String) row[2]),
                open ? (String) row[3] : ActivitiesText.of("calendar.taken").toString(),
                open ? Optional.ofNullable((String) row[4]).orElse("") : "",
                slot,
                (Boolean) row[9],
                (Integer) row[10],
                open);
    }

    private record Whose(long getOwnerId, long getDepartmentId) implements Owned {}

    /** Everybody of the actor's departments; the actor herself comes first. */
    static List<Colleague> team(UnitOfWork uow) {
        Actor actor = uow.actor();
        Colleague self = new Colleague(actor.userId(), actor.name());
        if (actor.departmentIds().isEmpty()) {
            return List.of(self);
        }
        Stream<Colleague> others = uow
                .query(
                        User.class,
                        "SELECT u FROM User u WHERE u.active = TRUE AND u.departmentId IN ?1 ORDER BY u.name",
                        actor.departmentIds())
                .stream()
                .filter(user -> user.getId() != actor.userId())
                .limit(MOST_COLLEAGUES)
                .map(user -> new Colleague(user.getId(), user.getName()));
        return Stream.concat(Stream.of(self), others).toList();
    }
}
