package org.kontor.persistence.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
import java.util.function.Supplier;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.database.Database;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;

/** Reads lists with plain SQL over the pool; no entities are made for rows that are only looked at. */
public final class SqlListQueries implements ListQueries {

    private static final int FETCH_SIZE = 1000;
    private static final int IDS_PER_QUERY = 200;
    private static final int ROWS_PER_CANCEL_CHECK = 4096;

    private final Supplier<Database> database;
    private final Supplier<List<ListContribution>> contributions;

    /**
     * List queries.
     *
     * @param database the database that is open at the moment of use
     * @param contributions the lists of the installed modules
     */
    public SqlListQueries(Supplier<Database> database, Supplier<List<ListContribution>> contributions) {
        this.database = database;
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

    @Override
    public List<ListRow> firstPage(Actor actor, ListDefinition list, ListRequest request, int size) {
        List<ListRow> rows = new ArrayList<>();
        ListSql sql = sql(actor, list, request);
        query(sql.page(request) + " FETCH FIRST " + size + " ROWS ONLY", sql.parameters(), size, row -> {
            rows.add(listRow(list, row));
            return true;
        });
        return rows;
    }

    @Override
    public long[] ids(Actor actor, ListDefinition list, ListRequest request, BooleanSupplier cancelled) {
        long[][] found = {new long[FETCH_SIZE]};
        int[] count = {0};
        ListSql sql = sql(actor, list, request);
        query(sql.ids(request), sql.parameters(), FETCH_SIZE, row -> {
            if (count[0] == found[0].length) {
                found[0] = Arrays.copyOf(found[0], count[0] * 2);
            }
            found[0][count[0]++] = row.getLong(1);
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
            query(sql.byIds(IDS_PER_QUERY), parameters, IDS_PER_QUERY, row -> {
                ListRow listRow = listRow(list, row);
                found.put(listRow.record().id(), listRow);
                return true;
            });
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public long count(Actor actor, ListDefinition list, ListRequest request) {
        long[] count = {0};
        ListSql sql = sql(actor, list, request);
        query(sql.count(), sql.parameters(), 1, row -> {
            count[0] = row.getLong(1);
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
        query(sql.totals(totalled), sql.parameters(), 1, row -> {
            for (int i = 0; i < totalled.size(); i++) {
                BigDecimal total = row.getBigDecimal(i + 1);
                totals.put(totalled.get(i).id(), total == null ? BigDecimal.ZERO : total);
            }
            return false;
        });
        return totals;
    }

    @Override
    public void stream(Actor actor, ListDefinition list, ListRequest request, Consumer<ListRow> sink) {
        ListSql sql = sql(actor, list, request);
        query(sql.page(request), sql.parameters(), FETCH_SIZE, row -> {
            sink.accept(listRow(list, row));
            return true;
        });
    }

    private static ListSql sql(Actor actor, ListDefinition list, ListRequest request) {
        String permission = list.area() + ".view";
        if (!actor.may(permission)) {
            throw new ProblemException(PersistenceText.of("permission.missing", permission));
        }
        return new ListSql(actor, list, request);
    }

    private interface RowReader {
        /** Reads one row; answers whether more are wanted. */
        boolean read(ResultSet row) throws SQLException;
    }

    private void query(String sql, List<Object> parameters, int fetchSize, RowReader reader) {
        try (Connection connection = database.get().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(fetchSize);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameter(parameters.get(i)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next() && reader.read(rows)) {
                    continue;
                }
            }
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException("List query failed: " + sql, failure);
        }
    }

    private static Object parameter(Object value) {
        return switch (value) {
            case LocalDate date -> Date.valueOf(date);
            case Instant instant -> Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            default -> value;
        };
    }

    private static ListRow listRow(ListDefinition list, ResultSet row) throws SQLException {
        List<ListColumn> columns = list.columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(columns.get(i), row, i + 2);
        }
        return new ListRow(new RecordRef(list.recordType(), row.getLong(1)), Arrays.asList(values));
    }

    private static Object value(ListColumn column, ResultSet row, int index) throws SQLException {
        Object value =
                switch (column.kind()) {
                    case MONEY, QUANTITY, PERCENT -> row.getBigDecimal(index);
                    case INTEGER -> row.getInt(index);
                    case FLAG -> row.getBoolean(index);
                    case REFERENCE -> row.getLong(index);
                    case DATE -> Optional.ofNullable(row.getDate(index))
                            .map(Date::toLocalDate)
                            .orElse(null);
                    case INSTANT -> Optional.ofNullable(row.getTimestamp(index))
                            .map(t -> t.toLocalDateTime().toInstant(ZoneOffset.UTC))
                            .orElse(null);
                    default -> row.getString(index);
                };
        return row.wasNull() ? null : value;
    }
}
