package org.kontor.workbench.tests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListGroup;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSums;

/** A list of a million rows that are computed, so that only the user interface is measured. */
final class MillionRows implements ListQueries {

    static final int SIZE = 1_000_000;

    static final ListDefinition LIST = ListDefinition.of(
                    "million", "notes", "note", TextSource.beside(MillionRows.class))
            .from("NOWHERE n", "n.ID")
            .searched("number", "n.NUMBER", 12)
            .searched("name", "n.NAME", 30)
            .totalled("amount", FieldKind.MONEY, "n.AMOUNT", 14)
            .build();

    @Override
    public List<ListDefinition> lists(Actor actor) {
        return List.of(LIST);
    }

    @Override
    public Optional<ListDefinition> list(String id) {
        return Optional.of(LIST).filter(l -> l.id().equals(id));
    }

    @Override
    public List<ListRow> firstPage(Actor actor, ListDefinition list, ListRequest request, int size) {
        return order(request).limit(size).mapToObj(MillionRows::row).toList();
    }

    @Override
    public long[] ids(Actor actor, ListDefinition list, ListRequest request, BooleanSupplier cancelled) {
        return order(request)
                .takeWhile(id -> id % 1000 != 0 || !cancelled.getAsBoolean())
                .toArray();
    }

    @Override
    public List<ListRow> rows(Actor actor, ListDefinition list, List<Long> ids) {
        return ids.stream().map(MillionRows::row).toList();
    }

    @Override
    public long count(Actor actor, ListDefinition list, ListRequest request) {
        return order(request).count();
    }

    @Override
    public Map<String, BigDecimal> totals(Actor actor, ListDefinition list, ListRequest request) {
        return Map.of("amount", BigDecimal.valueOf(order(request).sum(), 2));
    }

    /** Two groups, the second of rows without a value. */
    @Override
    public List<ListGroup> groups(Actor actor, ListDefinition list, ListRequest request, String column, int most) {
        return List.of(
                new ListGroup(Optional.of("first"), SIZE / 4, Map.of("amount", BigDecimal.ONE)),
                new ListGroup(Optional.empty(), SIZE - SIZE / 4, Map.of("amount", BigDecimal.TEN)));
    }

    @Override
    public void sums(Actor actor, ListDefinition list, ListRequest request, ListSums sums, Predicate<Object[]> sink) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void facts(Actor actor, ListDefinition list, ListRequest request, ListSums facts, Predicate<Object[]> sink) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void stream(Actor actor, ListDefinition list, ListRequest request, Consumer<ListRow> sink) {
        order(request).mapToObj(MillionRows::row).forEach(sink);
    }

    private static LongStream order(ListRequest request) {
        boolean downwards = request.sorts().stream().anyMatch(s -> !s.ascending());
        LongStream all = LongStream.rangeClosed(1, SIZE).map(i -> downwards ? SIZE + 1 - i : i);
        return request.contains()
                .map(text -> all.filter(id -> Long.toString(id).contains(text)))
                .orElse(all);
    }

    private static ListRow row(long id) {
        return new ListRow(
                id, new RecordRef("note", id), List.of("N" + id, "客户 Customer " + id, BigDecimal.valueOf(id, 2)));
    }
}
