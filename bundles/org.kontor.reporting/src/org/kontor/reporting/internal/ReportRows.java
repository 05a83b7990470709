package org.kontor.reporting.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.reporting.Cancellation;

/**
 * The rows of one report run, read once and kept until the run ends.
 *
 * <p>A data set pushes, BIRT pulls, and it pulls the same data set again for every chart and table. Reading first and
 * handing out from memory is chosen over a bounded buffer between two threads: table, chart and total then show the same
 * moment, the database transaction ends before the slow part begins, a refusal reaches the caller as it is instead of
 * through the engine's error list, and no thread is left behind by a cancelled run. Memory is bounded by
 * {@link #LIMIT}; nobody reads a laid-out report of that length, and CSV, which has no limit, is written while reading.
 */
public final class ReportRows {

    /** Where the engine's application context keeps the rows of a run. */
    public static final String CONTEXT_KEY = "org.kontor.reporting.rows";

    /** The most rows that are laid out. */
    static final int LIMIT = 200_000;

    private final Map<String, Table> tables = new LinkedHashMap<>();

    /**
     * The rows of one data set.
     *
     * @param columns what each place of a row holds
     * @param rows the values as the engine wants them
     */
    public record Table(List<ReportColumn> columns, List<Object[]> rows) {

        /** The place of a column in a row; -1 when the data set has none of that name. */
        public int indexOf(String column) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).id().equals(column)) {
                    return i;
                }
            }
            return -1;
        }

        private int place(String column) {
            int place = indexOf(column);
            if (place < 0) {
                throw new IllegalArgumentException("The design asks for a column '" + column + "' that its rows lack");
            }
            return place;
        }
    }

    /** Reads all data sets of a report. */
    static ReportRows read(
            ReportDesign design,
            List<ReportDataset> datasets,
            Actor actor,
            Map<String, Object> parameters,
            Cancellation cancellation) {
        ReportRows result = new ReportRows();
        for (ReportDataset dataset : datasets) {
            List<Object[]> rows = new ArrayList<>();
            dataset.read(actor, parametersOf(dataset, parameters), row -> {
                cancellation.check();
                if (rows.size() == LIMIT) {
                    throw new ProblemException(ReportingText.of("report.tooManyRows", design.label(), LIMIT));
                }
                rows.add(forEngine(row));
            });
            result.tables.put(dataset.id(), new Table(dataset.columns(), rows));
        }
        return result;
    }

    /** The rows of a data set that was read; none and no columns for an unknown one. */
    public Table table(String datasetId) {
        return tables.getOrDefault(datasetId, new Table(List.of(), List.of()));
    }

    /** Whether a data set has no rows; designs hide a chart that would be blank. */
    public boolean isEmpty(String datasetId) {
        return table(datasetId).rows().isEmpty();
    }

    /**
     * The exact sum of a column; designs call it as {@code figures.sum}, because BIRT's own SUM adds decimals as floating
     * point numbers and is off by fractions of a cent.
     */
    public BigDecimal sum(String datasetId, String column) {
        return sum(values(datasetId, column));
    }

    /** The exact sum of a column over the rows that have the value in the other column; for totals of groups. */
    public BigDecimal sum(String datasetId, String column, String groupColumn, Object group) {
        Table table = table(datasetId);
        int place = table.place(groupColumn);
        int summed = table.place(column);
        return sum(table.rows().stream()
                .filter(row -> Objects.equals(row[place], group))
                .map(row -> row[summed]));
    }

    /** The largest value of a column, nothing when there are no rows. */
    public BigDecimal max(String datasetId, String column) {
        return values(datasetId, column)
                .filter(Objects::nonNull)
                .map(ReportRows::decimal)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /** The average of a column over all rows, rounded to cents; nothing when there are no rows. */
    public BigDecimal average(String datasetId, String column) {
        int count = table(datasetId).rows().size();
        return count == 0
                ? BigDecimal.ZERO
                : sum(datasetId, column).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }

    private Stream<Object> values(String datasetId, String column) {
        Table table = table(datasetId);
        int place = table.place(column);
        return table.rows().stream().map(row -> row[place]);
    }

    private static BigDecimal sum(Stream<Object> values) {
        return values.filter(Objects::nonNull).map(ReportRows::decimal).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal number ? number : new BigDecimal(value.toString());
    }

    /** Only the parameters that a data set declares; another data set of the same report may have more. */
    static Map<String, Object> parametersOf(ReportDataset dataset, Map<String, Object> parameters) {
        Map<String, Object> own = new LinkedHashMap<>();
        dataset.parameters().forEach(parameter -> {
            if (parameters.containsKey(parameter.id())) {
                own.put(parameter.id(), parameters.get(parameter.id()));
            }
        });
        return own;
    }

    private static Object[] forEngine(Object[] row) {
        Object[] values = new Object[row.length];
        for (int i = 0; i < row.length; i++) {
            values[i] = forEngine(row[i]);
        }
        return values;
    }

    /** BIRT knows no java.time, no long and no enums. */
    private static Object forEngine(Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate date -> java.sql.Date.valueOf(date);
            case Instant instant -> java.sql.Timestamp.from(instant);
            case Long number -> BigDecimal.valueOf(number);
            case Enum<?> constant -> constant.toString();
            default -> value;
        };
    }
}
