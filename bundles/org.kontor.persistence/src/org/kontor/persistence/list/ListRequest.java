package org.kontor.persistence.list;

import java.util.List;
import java.util.Optional;

/**
 * What a user wants to see of a list.
 *
 * @param contains a text that one of the search columns must contain
 * @param filters conditions that must all hold
 * @param sorts sort keys; empty for the list's own order
 */
public record ListRequest(Optional<String> contains, List<ListFilter> filters, List<ListSort> sorts) {

    /** Everything, in the list's own order. */
    public static final ListRequest ALL = new ListRequest(Optional.empty(), List.of(), List.of());

    /** Keeps its own copies. */
    public ListRequest {
        filters = List.copyOf(filters);
        sorts = List.copyOf(sorts);
    }
}
