package org.kontor.performance.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Figure;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What each person ordered, signed, invoiced, received and earned in a period, with the quantity, and what was ordered in as
 * long a time before (KPI-14, REP-06, REP-28, R-24). Without a first day it is everything, and nothing is before it. What is of a
 * module that is not installed, or not for the user, stays empty.
 */
@Component(service = ReportDataset.class)
public final class PerformanceByPerson extends ShippedDataset {

    private static final TextSource TEXTS = TextSource.beside(PerformanceByPerson.class);
    private static final String ORDERED = "ordered";
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private final Measures measures;

    /** A data set over the figures of all modules. */
    @Activate
    public PerformanceByPerson(@Reference Measures measures) {
        super(Shape.of("performance.byPerson", "targets.view", TEXTS, "dataset.byPerson")
                .column("department", FieldKind.TEXT)
                .column("person", FieldKind.TEXT)
                .column("currency", FieldKind.TEXT)
                .column(ORDERED, FieldKind.MONEY)
                .column("before", FieldKind.MONEY)
                .column("signed", FieldKind.MONEY)
                .column("invoiced", FieldKind.MONEY)
                .column("received", FieldKind.MONEY)
                .column("quantity", FieldKind.QUANTITY)
                .column("margin", FieldKind.MONEY)
                .parameter("from", FieldKind.DATE)
                .parameter("to", FieldKind.DATE));
        this.measures = measures;
    }

    /** Whose figures a row holds. */
    private record Whose(String department, String person, String currency) {}

    /** The figures of a row; null where there are none. */
    private static final class Line {
        private BigDecimal ordered;
        private BigDecimal before;
        private BigDecimal signed;
        private BigDecimal invoiced;
        private BigDecimal received;
        private BigDecimal quantity;
        private BigDecimal margin;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        Period always = new Period(EARLIEST, LocalDate.now(ZoneId.systemDefault()));
        Period period = period(given, "from", "to", always);
        Map<Whose, Line> lines = new HashMap<>();
        add(actor, ORDERED, period, lines, (line, figure) -> {
            line.ordered = figure.amount();
            line.quantity = figure.quantity().orElse(null);
        });
        if (day(given, "from").isPresent()) {
            add(actor, ORDERED, before(period), lines, (line, figure) -> line.before = figure.amount());
        }
        add(actor, "signed", period, lines, (line, figure) -> line.signed = figure.amount());
        add(actor, "invoiced", period, lines, (line, figure) -> line.invoiced = figure.amount());
        add(actor, "received", period, lines, (line, figure) -> line.received = figure.amount());
        add(actor, "margin", period, lines, (line, figure) -> line.margin = figure.amount());
        lines.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Whose::department)
                        .thenComparing(Whose::person)
                        .thenComparing(Whose::currency)))
                .forEach(e -> sink.accept(row(e.getKey(), e.getValue())));
    }

    private static Period before(Period period) {
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        return new Period(period.from().minusDays(days), period.from().minusDays(1));
    }

    private void add(Actor actor, String id, Period period, Map<Whose, Line> lines, BiConsumer<Line, Figure> takes) {
        Optional<Measure> measure = measures.measure(id).filter(m -> actor.may(m.permission()));
        if (measure.isEmpty()) {
            return;
        }
        MeasureQuery query = MeasureQuery.of(id, period)
                .per(Dimension.DEPARTMENT, Dimension.OWNER, Dimension.CURRENCY)
                .withDetails();
        for (Figure figure : measures.figures(actor, query)) {
            Whose whose = new Whose(name(figure, 0), name(figure, 1), name(figure, 2));
            takes.accept(lines.computeIfAbsent(whose, w -> new Line()), figure);
        }
    }

    private static String name(Figure figure, int key) {
        return figure.keys().get(key).name();
    }

    private static Object[] row(Whose whose, Line line) {
        return new Object[] {
            whose.department(),
            whose.person(),
            whose.currency(),
            line.ordered,
            line.before,
            line.signed,
            line.invoiced,
            line.received,
            line.quantity,
            line.margin
        };
    }
}
