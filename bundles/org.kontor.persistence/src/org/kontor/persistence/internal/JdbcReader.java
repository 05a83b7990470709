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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.database.Database;
import org.kontor.persistence.list.SqlReader;
import org.kontor.persistence.sharing.ReadingGroup;

/** Reads with JDBC over the pool. */
public final class JdbcReader implements SqlReader {

    private static final int FETCH_SIZE = 1000;
    private static final int LEAST_DECIMALS = 2;

    private final Supplier<Database> database;

    /** A reader of the database that is open at the moment of use. */
    public JdbcReader(Supplier<Database> database) {
        this.database = database;
    }

    @Override
    public void read(String sql, List<?> parameters, List<FieldKind> kinds, Predicate<Object[]> sink) {
        try (Connection connection = database.get().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH_SIZE);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameter(parameters.get(i)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                boolean more = true;
                while (more && rows.next()) {
                    more = sink.test(row(rows, kinds));
                }
            }
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException("Query failed: " + sql, failure);
        }
    }

    @Override
    public List<ReadingGroup> readingGroups(String recordType) {
        return database.get().readingGroups(recordType);
    }

    private static Object parameter(Object value) {
        return switch (value) {
            case LocalDate date -> Date.valueOf(date);
            case Instant instant -> Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            default -> value;
        };
    }

    private static Object[] row(ResultSet rows, List<FieldKind> kinds) throws SQLException {
        Object[] values = new Object[kinds.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(rows, kinds.get(i), i + 1);
        }
        return values;
    }

    /** Columns of money have four decimals for unit prices; an amount shows no more than it has, and two at least. */
    private static BigDecimal amount(BigDecimal stored) {
        BigDecimal exact = stored.stripTrailingZeros();
        return exact.scale() < LEAST_DECIMALS ? exact.setScale(LEAST_DECIMALS) : exact;
    }

    private static Object value(ResultSet row, FieldKind kind, int index) throws SQLException {
        Object value =
                switch (kind) {
                    case MONEY ->
                        Optional.ofNullable(row.getBigDecimal(index))
                                .map(JdbcReader::amount)
                                .orElse(null);
                    case QUANTITY, PERCENT -> row.getBigDecimal(index);
                    case INTEGER -> row.getInt(index);
                    case FLAG -> row.getBoolean(index);
                    case REFERENCE -> row.getLong(index);
                    case DATE ->
                        Optional.ofNullable(row.getDate(index))
                                .map(Date::toLocalDate)
                                .orElse(null);
                    case INSTANT ->
                        Optional.ofNullable(row.getTimestamp(index))
                                .map(t -> t.toLocalDateTime().toInstant(ZoneOffset.UTC))
                                .orElse(null);
                    default -> row.getString(index);
                };
        return row.wasNull() ? null : value;
    }
}
