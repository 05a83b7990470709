package org.kontor.process.internal.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListSums;

/** Says which steps of the documents of a list are wanted, in terms of that list. */
final class StepSql {

    private static final String STEP = "taken_step";

    /** The state that a step led to. */
    static final ListSums.Key STATE = column("TO_STATE", FieldKind.TEXT);

    /** When. */
    static final ListSums.Key TAKEN = column("TAKEN_AT", FieldKind.INSTANT);

    /** When that state was left. */
    static final ListSums.Key LEFT = column("LEFT_AT", FieldKind.INSTANT);

    /** By whom. */
    static final ListSums.Key LEFT_BY = column("LEFT_BY", FieldKind.TEXT);

    /** When the document began. */
    static final ListSums.Key BEGUN = column("BEGUN_AT", FieldKind.INSTANT);

    private final ListDefinition list;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** All steps of documents of a type. */
    StepSql(ListDefinition list, String recordType) {
        this.list = list;
        and("DOCUMENT_TYPE = ?", recordType);
    }

    /** Only those for which a condition holds, which begins with the name of a column. */
    StepSql and(String condition, Object... values) {
        conditions.add(STEP + "." + condition);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    /** Only those into some states. */
    StepSql into(Collection<String> states) {
        return and("TO_STATE IN (?" + ", ?".repeat(states.size() - 1) + ")", states.toArray());
    }

    /** Some columns of each step. */
    ListSums facts(ListSums.Key... columns) {
        return sums(Arrays.asList(columns), List.of());
    }

    /** How many steps a document took. */
    ListSums perDocument() {
        return sums(List.of(document()), List.of("1"));
    }

    /** The id of the document. */
    ListSums.Key document() {
        return new ListSums.Key(list.opensSql(), FieldKind.REFERENCE);
    }

    private static ListSums.Key column(String name, FieldKind kind) {
        return new ListSums.Key(STEP + "." + name, kind);
    }

    private ListSums sums(List<ListSums.Key> keys, List<String> added) {
        return new ListSums(
                " JOIN DOCUMENT_STEP " + STEP + " ON " + STEP + ".DOCUMENT_ID = " + list.opensSql(),
                keys,
                added,
                true,
                String.join(" AND ", conditions),
                List.of(),
                parameters,
                0);
    }
}
