package org.kontor.finance.internal.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.identity.CompanyChoice;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.SqlReader;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Figure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What came in of each salesperson's customers and what was spent on them in half a month: the first fifteen days or the rest
 * of it. Everybody reads what his data scope shows. Expenses are left out where their module is not installed (FIN-25).
 */
@Component(service = ReportDataset.class)
public final class HalfMonthRows extends ShippedDataset {

    private static final TextSource TEXTS = TextSource.beside(HalfMonthRows.class);
    private static final String PERMISSION = "income.view";
    private static final int HALF = 15;

    private final Measures measures;
    private final UnitsOfWork units;
    private final SqlReader reader;

    private record Key(String seller, String customer) {}

    private static final class Row {

        private BigDecimal received = BigDecimal.ZERO;
        private BigDecimal spent = BigDecimal.ZERO;

        private BigDecimal left() {
            return received.subtract(spent);
        }
    }

    /** A data set over the figures of all modules. */
    @Activate
    public HalfMonthRows(@Reference Measures measures, @Reference UnitsOfWork units, @Reference SqlReader reader) {
        this(measures, units, reader, Clock.systemDefaultZone());
    }

    /** A data set by another clock. */
    public HalfMonthRows(Measures measures, UnitsOfWork units, SqlReader reader, Clock clock) {
        super(
                Shape.of("finance.halfMonth", PERMISSION, TEXTS, "report.halfMonth.label")
                        .column("seller", FieldKind.TEXT)
                        .column("label", FieldKind.TEXT)
                        .column("received", FieldKind.MONEY)
                        .column("spent", FieldKind.MONEY)
                        .column("left", FieldKind.MONEY)
                        .column("totalReceived", FieldKind.MONEY)
                        .column("totalSpent", FieldKind.MONEY)
                        .column("totalLeft", FieldKind.MONEY)
                        .column("selection", FieldKind.TEXT)
                        .parameter("halfMonth", FieldKind.DATE)
                        .parameter("currency", FieldKind.TEXT)
                        .ofCompany(actor -> CompanyChoice.names(reader)),
                clock);
        this.measures = measures;
        this.units = units;
        this.reader = reader;
    }

    /** The half month of a day. */
    static Period halfOf(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return day.getDayOfMonth() <= HALF
                ? new Period(first, first.withDayOfMonth(HALF))
                : new Period(first.withDayOfMonth(HALF + 1), first.plusMonths(1).minusDays(1));
    }

    /** The last one that is over. */
    static Period lastBefore(LocalDate today) {
        return halfOf(halfOf(today).from().minusDays(1));
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        Period period = day(given, "halfMonth").map(HalfMonthRows::halfOf).orElseGet(() -> lastBefore(today()));
        String currency =
                text(given, "currency").orElseGet(() -> units.read(actor, PERMISSION, CompanySettings::currency));
        Optional<Set<Long>> departments = CompanyChoice.departments(reader, given);
        Map<Key, Row> rows = new HashMap<>();
        Function<String, MeasureQuery> figures = measure -> {
            MeasureQuery all = MeasureQuery.of(measure, period)
                    .in(currency)
                    .per(Dimension.OWNER, measures.dimension("customer").orElseThrow());
            return departments
                    .map(some -> all.where(Dimension.DEPARTMENT, some))
                    .orElse(all);
        };
        add(actor, rows, figures.apply("received"), (row, amount) -> row.received = row.received.add(amount));
        add(actor, rows, figures.apply("contractExpenses"), (row, amount) -> row.spent = row.spent.add(amount));
        String selection = TEXTS.get("halfMonth.selection", period.from(), period.to(), currency);
        rows.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().seller(), TreeMap::new, Collectors.toList()))
                .forEach((seller, of) -> write(seller, of, selection, sink));
    }

    private static void write(
            String seller, List<Map.Entry<Key, Row>> rows, String selection, Consumer<Object[]> sink) {
        BigDecimal received = sum(rows, row -> row.received);
        BigDecimal spent = sum(rows, row -> row.spent);
        rows.stream()
                .sorted(Comparator.<Map.Entry<Key, Row>, BigDecimal>comparing(row -> row.getValue().received)
                        .reversed()
                        .thenComparing(row -> row.getKey().customer()))
                .forEach(entry -> sink.accept(new Object[] {
                    seller,
                    entry.getKey().customer(),
                    entry.getValue().received,
                    entry.getValue().spent,
                    entry.getValue().left(),
                    received,
                    spent,
                    received.subtract(spent),
                    selection
                }));
    }

    private static BigDecimal sum(List<Map.Entry<Key, Row>> rows, Function<Row, BigDecimal> amount) {
        return rows.stream().map(row -> amount.apply(row.getValue())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void add(Actor actor, Map<Key, Row> rows, MeasureQuery query, BiConsumer<Row, BigDecimal> to) {
        boolean offered =
                measures.offered(actor).stream().anyMatch(known -> known.id().equals(query.measure()));
        if (!offered) {
            return;
        }
        measures.read(actor, query, figure -> {
            to.accept(rows.computeIfAbsent(key(figure), key -> new Row()), figure.amount());
            return true;
        });
    }

    private static Key key(Figure figure) {
        String customer = figure.keys().get(1).name();
        return new Key(figure.key().name(), customer.isEmpty() ? TEXTS.get("halfMonth.noCustomer") : customer);
    }
}
