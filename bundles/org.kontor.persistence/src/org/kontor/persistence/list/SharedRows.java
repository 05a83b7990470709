package org.kontor.persistence.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.record.FieldKind;

/**
 * Adds to a data scope the records that are shared one by one (SEC-04). Which these are is read first: a condition on the
 * few ids leaves a query of a million rows its indexes, and there is none at all for the many with whom nothing is shared.
 */
public final class SharedRows {

    /** Beyond so many the ids are left to the database. */
    private static final int MOST_IDS = 500;

    /** Only some numbers of marks, so that the database keeps few plans. */
    private static final int[] MARKS = {5, 50, MOST_IDS};

    private SharedRows() {}

    /**
     * A condition, always to be joined with AND.
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
        if (actor.scope(area) == Scope.ALL || actor.memberOf().isEmpty()) {
            return scope;
        }
        List<Object> asked = new ArrayList<>(List.of(recordType, actor.userId(), recordType));
        asked.addAll(actor.memberOf());
        String shared = "SELECT s.RECORD_ID FROM RECORD_SHARE s WHERE s.RECORD_TYPE = ? AND s.USER_ID = ?"
                + " UNION SELECT s.RECORD_ID FROM RECORD_SHARE s WHERE s.RECORD_TYPE = ? AND s.DEPARTMENT_ID IN ("
                + marks(actor.memberOf().size()) + ")";
        List<Object> ids = new ArrayList<>();
        reader.read(shared, asked, List.of(FieldKind.REFERENCE), row -> {
            ids.add(row[0]);
            return ids.size() <= MOST_IDS;
        });
        if (ids.isEmpty()) {
            return scope;
        }
        if (ids.size() > MOST_IDS) {
            parameters.addAll(asked);
            return "(" + scope + " OR " + idSql + " IN (" + shared + "))";
        }
        int marks = 0;
        while (MARKS[marks] < ids.size()) {
            marks++;
        }
        parameters.addAll(ids);
        parameters.addAll(Collections.nCopies(MARKS[marks] - ids.size(), ids.getLast()));
        return "(" + scope + " OR " + idSql + " IN (" + marks(MARKS[marks]) + "))";
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
