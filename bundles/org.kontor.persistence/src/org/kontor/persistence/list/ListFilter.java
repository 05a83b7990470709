package org.kontor.persistence.list;

import java.util.Collection;
import java.util.List;
import org.kontor.kernel.record.RecordRef;

/**
 * One condition of a list.
 *
 * @param column the column's id; for LINKED the type of the record that rows belong to
 * @param operator how it compares
 * @param value the value, of the Java type of the column's kind (a String for CONTAINS, STARTS_WITH and choices)
 */
public record ListFilter(String column, Operator operator, Object value) {

    /** How a condition compares. */
    public enum Operator {
        /** The text contains the value, upper and lower case alike. */
        CONTAINS,
        /** The text begins with the value, upper and lower case alike. */
        STARTS_WITH,
        /** Equal. */
        EQUALS,
        /** Equal to or after, equal to or more. */
        FROM,
        /** Equal to or before, equal to or less. */
        TO,
        /** Equal to one of several; the value is their list. */
        ANY_OF,
        /** Equal to none of several, or absent; the value is their list. */
        NONE_OF,
        /** Absent; the value does not matter. */
        EMPTY,
        /** Not absent; the value does not matter. */
        FILLED,
        /** What is added up over another list lies within bounds; the value is a {@link ListTotal}, the column its name. */
        ADDING_UP,
        /** Belongs to a record; the column names its type, the value is its id, or a list of ids to belong to one of. */
        LINKED
    }

    /** The rows that belong to a record, for a list that says how it is linked to records of that type. */
    public static ListFilter linkedTo(RecordRef record) {
        return new ListFilter(record.type(), Operator.LINKED, record.id());
    }

    /** The rows that belong to one of several records, for a list that says how it is linked to records of that type. */
    public static ListFilter linkedToAny(String recordType, Collection<Long> ids) {
        return new ListFilter(recordType, Operator.LINKED, List.copyOf(ids));
    }

    /** The rows whose value is one of several. */
    public static ListFilter anyOf(String column, Collection<?> values) {
        return new ListFilter(column, Operator.ANY_OF, List.copyOf(values));
    }

    /** The rows of whose records the facts of another list add up to something within bounds. */
    public static ListFilter addingUp(String name, ListTotal total) {
        return new ListFilter(name, Operator.ADDING_UP, total);
    }

    /** The values of a filter that takes several. */
    public List<?> values() {
        return value instanceof List<?> several ? several : List.of(value);
    }
}
