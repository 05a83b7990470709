package org.kontor.persistence.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.sharing.ReadingGroup;

/**
 * Adds to a data scope the records that are shared, one by one or with a group of people (SEC-04, LED-15). Which records and
 * groups these are is read first: a condition on the few ids leaves a query of a million rows its indexes, and there is none
 * at all for the many with whom nothing is shared.
 */
public final class SharedRows {

    /** Beyond so many the ids are left to the database. */
    private static final int MOST_IDS = 500;

    /** Only some numbers of marks, so that the database keeps few plans. */
    private static final int[] MARKS = {5, 50, MOST_IDS};

    /** How the id of a record is read from a table. */
    private static final String ID = ".ID";

    /** What is asked for: who reads which records. */
    private record Asked(Actor actor, String area, String recordType, String idSql) {}

    private SharedRows() {}

    /**
     * A condition for a list, always to be joined with AND.
     *
     * @param reader reads which records are shared with the actor
     * @param scope the condition of the scope, whose parameters are the last that were added
     * @param parameters takes the values of the question marks
     */
    public static String or(SqlReader reader, Actor actor, ListDefinition list, String scope, List<Object> parameters) {
        Asked asked = new Asked(actor, list.area(), list.recordType(), list.opensSql());
        return or(reader, asked, group -> column(list, group), scope, parameters);
    }

    /** The group column beside the id, where the list reads the table of the records itself; its index serves there. */
    private static String column(ListDefinition list, ReadingGroup group) {
        int dot = list.opensSql().lastIndexOf(ID);
        String alias = dot < 0 ? "" : list.opensSql().substring(0, dot);
        return Pattern.compile("\\b" + group.table() + " " + Pattern.quote(alias) + "(?!\\w)")
                        .matcher(list.from())
                        .find()
                ? alias + "." + group.column()
                : column(list.opensSql(), group);
    }

    /**
     * The group column of the record with that id: a lookup by key, which every database does at once. Of {@code id IN
     * (SELECT …)} Derby would read all records of the groups, once for every row.
     */
    private static String column(String idSql, ReadingGroup group) {
        return "(SELECT x." + group.column() + " FROM " + group.table() + " x WHERE x.ID = " + idSql + ")";
    }

    /**
     * A condition for a query that is no list, always to be joined with AND.
     *
     * @param reader reads which records are shared with the actor
     * @param recordType the type of the records
     * @param idSql the expression of the record's id
     * @param scope the condition of the scope, whose parameters are the last that were added
     * @param parameters takes the values of the question marks
     */
    public static String or(
            SqlReader reader,
            Actor actor,
            String area,
            String recordType,
            String idSql,
            String scope,
            List<Object> parameters) {
        Asked asked = new Asked(actor, area, recordType, idSql);
        return or(reader, asked, group -> column(idSql, group), scope, parameters);
    }

    private static String or(
            SqlReader reader,
            Asked asked,
            Function<ReadingGroup, String> column,
            String scope,
            List<Object> parameters) {
        Actor actor = asked.actor();
        if (actor.scope(asked.area()) == Scope.ALL || actor.memberOf().isEmpty()) {
            return scope;
        }
        List<String> ways = new ArrayList<>(List.of(scope));
        single(reader, actor, asked.recordType(), parameters)
                .ifPresent(ids -> ways.add(asked.idSql() + " IN (" + ids + ")"));
        for (ReadingGroup group : reader.readingGroups(asked.recordType())) {
            groups(reader, actor, group, parameters)
                    .ifPresent(ids -> ways.add(column.apply(group) + " IN (" + ids + ")"));
        }
        return ways.size() == 1 ? scope : "(" + String.join(" OR ", ways) + ")";
    }

    /** The records that are shared one by one. */
    private static Optional<String> single(SqlReader reader, Actor actor, String recordType, List<Object> parameters) {
        List<Object> asked = new ArrayList<>(List.of(recordType, actor.userId(), recordType));
        asked.addAll(actor.memberOf());
        String shared = "SELECT s.RECORD_ID FROM RECORD_SHARE s WHERE s.RECORD_TYPE = ? AND s.USER_ID = ?"
                + " UNION SELECT s.RECORD_ID FROM RECORD_SHARE s WHERE s.RECORD_TYPE = ? AND s.DEPARTMENT_ID IN ("
                + marks(actor.memberOf().size()) + ")";
        List<Object> ids = ids(reader, shared, asked);
        if (ids.size() > MOST_IDS) {
            parameters.addAll(asked);
            return Optional.of(shared);
        }
        return listed(ids, parameters);
    }

    /** The groups to which the actor belongs: few, however many records they have. */
    private static Optional<String> groups(SqlReader reader, Actor actor, ReadingGroup group, List<Object> parameters) {
        List<Object> asked = List.of(actor.userId());
        List<Object> groups = ids(reader, group.groupsSql(), asked);
        if (groups.size() > MOST_IDS) {
            parameters.addAll(asked);
            return Optional.of(group.groupsSql());
        }
        return listed(groups, parameters);
    }

    /** Reads ids, one more than are listed at most. */
    private static List<Object> ids(SqlReader reader, String sql, List<Object> asked) {
        List<Object> ids = new ArrayList<>();
        reader.read(sql, asked, List.of(FieldKind.REFERENCE), row -> {
            ids.add(row[0]);
            return ids.size() <= MOST_IDS;
        });
        return ids;
    }

    private static Optional<String> listed(List<Object> ids, List<Object> parameters) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        int marks = 0;
        while (MARKS[marks] < ids.size()) {
            marks++;
        }
        parameters.addAll(ids);
        parameters.addAll(Collections.nCopies(MARKS[marks] - ids.size(), ids.getLast()));
        return Optional.of(marks(MARKS[marks]));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
