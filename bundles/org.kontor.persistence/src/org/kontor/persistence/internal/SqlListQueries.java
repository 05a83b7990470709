package org.kontor.persistence.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListGroup;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSums;
import org.kontor.persistence.list.SqlReader;
import org.kontor.persistence.search.SearchIndexes;

/** Reads lists with plain SQL over the pool; no entities are made for rows that are only looked at. */
public final class SqlListQueries implements ListQueries {

    private static final int FIRST_IDS = 1000;
    private static final int IDS_PER_QUERY = 200;
    private static final int ROWS_PER_CANCEL_CHECK = 4096;

    private final SqlReader reader;
    private final Supplier<SearchIndexes> indexes;
    private final Supplier<List<ListContribution>> contributions;

    /**
     * List queries.
     *
     * @param reader reads the open database
     * @param indexes the search indexes of the open database
     * @param contributions the lists of the installed modules
     */
    public SqlListQueries(
            SqlReader reader, Supplier<SearchIndexes> indexes, Supplier<List<ListContribution>> contributions) {
        this.reader = reader;
        this.indexes = indexes;
        this.contributions = contributions;
    }

    @Override
    public List<ListDefinition> lists(Actor actor) {
        return contributions.get().stream()
                .flatMap(c -> c.lists().stream())
                .filter(list -> actor.may(list.area() + ".view"))
                .toList();
    }

    @Override
    public Optional<ListDefinition> list(String id) {
        return contributions.get().stream()
                .flatMap(c -> c.lists().stream())
                .filter(list -> list.id().equals(id))
                .findFirst();
    }

    /** First the ids, which an index often has in order, then the rows: a join of all rows would be sorted as a whole. */
    @Override
    public List<ListRow> firstPage(Actor actor, ListDefinition list, ListRequest request, int size) {
        List<Long> ids = new ArrayList<>();
        ListSql sql = sql(actor, list, request);
        String limited = sql.ids(request) + " FETCH FIRST " + size + " ROWS ONLY";
        reader.read(limited, sql.parameters(), List.of(FieldKind.REFERENCE), row -> ids.add((Long) row[0]));
        return rows(actor, list, ids);
    }

    @Override
    public long[] ids(Actor actor, ListDefinition list, ListRequest request, BooleanSupplier cancelled) {
        long[][] found = {new long[FIRST_IDS]};
        int[] count = {0};
        ListSql sql = sql(actor, list, request);
        reader.read(sql.ids(request), sql.parameters(), List.of(FieldKind.REFERENCE), row -> {
            if (count[0] == found[0].length) {
                found[0] = Arrays.copyOf(found[0], count[0] * 2);
            }
            found[0][count[0]++] = (Long) row[0];
            return count[0] % ROWS_PER_CANCEL_CHECK != 0 || !cancelled.getAsBoolean();
        });
        return cancelled.getAsBoolean() ? new long[0] : Arrays.copyOf(found[0], count[0]);
    }

    @Override
    public List<ListRow> rows(Actor actor, ListDefinition list, List<Long> ids) {
        Map<Long, ListRow> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += IDS_PER_QUERY) {
            List<Long> part = ids.subList(from, Math.min(ids.size(), from + IDS_PER_QUERY));
            ListSql sql = sql(actor, list, ListRequest.ALL);
            List<Object> parameters = new ArrayList<>(sql.parameters());
            parameters.addAll(part);
            // Always the same number of marks, so that the database keeps one plan; spare ones repeat the last id.
            parameters.addAll(Collections.nCopies(IDS_PER_QUERY - part.size(), part.getLast()));
            reader.read(sql.byIds(IDS_PER_QUERY), parameters, kinds(list), row -> {
                ListRow listRow = listRow(list, row);
                found.put(listRow.id(), listRow);
                return true;
            });
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public long count(Actor actor, ListDefinition list, ListRequest request) {
        long[] count = {0};
        ListSql sql = sql(actor, list, request);
        reader.read(sql.count(), sql.parameters(), List.of(FieldKind.REFERENCE), row -> {
            count[0] = (Long) row[0];
            return false;
        });
        return count[0];
    }

    @Override
    public Map<String, BigDecimal> totals(Actor actor, ListDefinition list, ListRequest request) {
        List<ListColumn> totalled =
                list.columns().stream().filter(ListColumn::totalled).toList();
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        if (totalled.isEmpty()) {
            return totals;
        }
        ListSql sql = sql(actor, list, request);
        // as decimals whatever the column holds: a sum of whole numbers may be greater than any of them
        List<FieldKind> kinds =
                totalled.stream().map(column -> FieldKind.QUANTITY).toList();
        reader.read(sql.totals(totalled), sql.parameters(), kinds, row -> {
            for (int i = 0; i < totalled.size(); i++) {
                totals.put(totalled.get(i).id(), row[i] == null ? BigDecimal.ZERO : (BigDecimal) row[i]);
            }
            return false;
        });
        return totals;
    }

    @Override
    public List<ListGroup> groups(Actor actor, ListDefinition list, ListRequest request, String column, int most) {
        ListSql sql = sql(actor, list, request);
        ListColumn by = sql.column(column);
        List<ListColumn> totalled =
                list.columns().stream().filter(ListColumn::totalled).toList();
        List<FieldKind> kinds = new ArrayList<>(List.of(by.kind(), FieldKind.REFERENCE));
        totalled.forEach(c -> kinds.add(FieldKind.QUANTITY));
        List<ListGroup> groups = new ArrayList<>();
        String limited = sql.groups(request, by, totalled) + " FETCH FIRST " + most + " ROWS ONLY";
        reader.read(limited, sql.parameters(), kinds, row -> {
            Map<String, BigDecimal> totals = new LinkedHashMap<>();
            for (int i = 0; i < totalled.size(); i++) {
                totals.put(totalled.get(i).id(), row[i + 2] == null ? BigDecimal.ZERO : (BigDecimal) row[i + 2]);
            }
            groups.add(new ListGroup(Optional.ofNullable(row[0]), (Long) row[1], totals));
            return true;
        });
        return groups;
    }

    @Override
    public void sums(Actor actor, ListDefinition list, ListRequest request, ListSums sums, Predicate<Object[]> sink) {
        ListSql sql = sql(actor, list, request);
        List<FieldKind> kinds = kinds(sums);
        kinds.add(FieldKind.REFERENCE);
        reader.read(sql.sums(sums), sql.parameters(sums), kinds, sink);
    }

    @Override
    public void facts(Actor actor, ListDefinition list, ListRequest request, ListSums facts, Predicate<Object[]> sink) {
        ListSql sql = sql(actor, list, request);
        reader.read(sql.facts(facts), sql.parameters(facts), kinds(facts), sink);
    }

    private static List<FieldKind> kinds(ListSums sums) {
        List<FieldKind> kinds =
                new ArrayList<>(sums.keys().stream().map(ListSums.Key::kind).toList());
        sums.sums().forEach(sum -> kinds.add(FieldKind.QUANTITY));
        return kinds;
    }

    @Override
    public void stream(Actor actor, ListDefinition list, ListRequest request, Consumer<ListRow> sink) {
        ListSql sql = sql(actor, list, request);
        reader.read(sql.page(request), sql.parameters(), kinds(list), row -> {
            sink.accept(listRow(list, row));
            return true;
        });
    }

    private ListSql sql(Actor actor, ListDefinition list, ListRequest request) {
        return new ListSql(actor, list, request, indexes.get(), reader);
    }

    private ListRow listRow(ListDefinition list, Object[] row) {
        return new ListRow(
                (Long) row[0],
                new RecordRef(list.recordType(), (Long) row[1]),
                Arrays.asList(row).subList(2, row.length));
    }

    private static List<FieldKind> kinds(ListDefinition list) {
        List<FieldKind> kinds = new ArrayList<>(List.of(FieldKind.REFERENCE, FieldKind.REFERENCE));
        list.columns().forEach(column -> kinds.add(column.kind()));
        return kinds;
    }
}
