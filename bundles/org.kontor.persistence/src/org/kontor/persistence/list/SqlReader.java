package org.kontor.persistence.list;

import java.util.List;
import java.util.function.Predicate;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.sharing.ReadingGroup;

/**
 * Reads rows with plain SQL, for figures that lists and entities do not give: report data sets, sums, searches. A module
 * asks only its own tables and views that others publish, and adds {@link DataScope} wherever rows belong to somebody.
 */
public interface SqlReader {

    /**
     * Reads rows one after the other.
     *
     * @param sql a query with question marks
     * @param parameters their values: text, numbers, {@link java.time.LocalDate}, {@link java.time.Instant}
     * @param kinds the kinds of the result's columns, which say what Java type each value gets
     * @param sink takes each row; answers whether it wants more
     */
    void read(String sql, List<?> parameters, List<FieldKind> kinds, Predicate<Object[]> sink);

    /** What groups of people read of a record type, as the installed modules say it; {@link SharedRows} asks. */
    default List<ReadingGroup> readingGroups(String recordType) {
        return List.of();
    }
}
