package org.kontor.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListSort;

/**
 * What a list is asked for: by the search field, the filter row, the headings, a segment and whoever opened the list, all
 * together. Says above the list when these are some of the rows only.
 */
final class ListQuestion {

    private static final TextSource TEXTS = TextSource.beside(ListQuestion.class);

    private final ListHead head;
    private final ListGrid grid;
    private final Optional<ListSegments> segments;
    private Optional<ListRequest> asked = Optional.empty();

    ListQuestion(ListHead head, ListGrid grid, Optional<ListSegments> segments) {
        this.head = head;
        this.grid = grid;
        this.segments = segments;
    }

    /** Takes what whoever opens the list asks for. */
    void ask(ListRequest wanted) {
        asked = Optional.of(wanted)
                .filter(r -> !r.filters().isEmpty() || !r.sorts().isEmpty());
        wanted.contains().ifPresent(head.search()::setText);
    }

    /** Asks for all rows again, but for what is typed. */
    void forget() {
        asked = Optional.empty();
        segments.ifPresent(ListSegments::none);
    }

    /** All of it. */
    ListRequest request() {
        List<String> notUnderstood = new ArrayList<>();
        List<ListFilter> filters =
                new ArrayList<>(asked.map(ListRequest::filters).orElse(List.of()));
        segments.ifPresent(s -> filters.addAll(s.filters()));
        filters.addAll(grid.filters(notUnderstood));
        head.say(notUnderstood.isEmpty() ? part() : TEXTS.get("notUnderstood", String.join(", ", notUnderstood)));
        String contains = head.search().getText().strip();
        List<ListSort> sorts =
                grid.sorts().isEmpty() ? asked.map(ListRequest::sorts).orElse(List.of()) : grid.sorts();
        return new ListRequest(Optional.of(contains).filter(c -> !c.isEmpty()), filters, sorts);
    }

    private String part() {
        return segments.flatMap(ListSegments::words)
                .or(() -> asked.flatMap(ListQuestion::names))
                .map(words -> TEXTS.get("segments.part", words))
                .orElse(asked.isPresent() ? TEXTS.get("part") : "");
    }

    /** Only what is added up over other lists has a name of its own. */
    private static Optional<String> names(ListRequest request) {
        return Optional.of(request.filters().stream()
                        .filter(filter -> filter.operator() == ListFilter.Operator.ADDING_UP)
                        .map(ListFilter::column)
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }
}
