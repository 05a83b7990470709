package org.kontor.process.internal.segments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListSums;
import org.kontor.persistence.list.ListTotal;

/**
 * A column of a list whose rows belong to the records of another one.
 *
 * @param list the list whose rows belong
 * @param column its column
 */
record Related(ListDefinition list, ListColumn column) {

    private static final Pattern KEY = Pattern.compile("(\\w+\\.\\w+) = \\?");

    /** The column that names the record to which a row belongs; empty where the link is not that simple. */
    static Optional<String> key(ListDefinition list, String recordType) {
        return list.link(recordType).map(KEY::matcher).filter(Matcher::matches).map(link -> link.group(1));
    }

    /** The records to which at least one row belongs for which all conditions hold. */
    static ListFilter having(ListDefinition list, String recordType, List<ListFilter> conditions) {
        ListSums rows = new ListSums(
                "",
                List.of(new ListSums.Key(key(list, recordType).orElseThrow(), FieldKind.REFERENCE)),
                List.of("1"),
                false,
                "",
                List.of(),
                List.of(),
                0);
        ListRequest request = new ListRequest(Optional.empty(), conditions, List.of());
        return ListFilter.addingUp(
                list.id(), new ListTotal(list, request, rows, Optional.of(BigDecimal.ONE), Optional.empty()));
    }
}
