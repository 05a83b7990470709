package org.kontor.performance.internal.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Every figure that the user may read, in two periods of any length: receipts, margin, expenses, pay and what else the installed
 * modules count (KPI-17). Without days it compares this year until today with the same days of last year.
 */
@Component(service = ReportDataset.class)
public final class PeriodComparison implements ReportDataset {

    private static final TextSource TEXTS = TextSource.beside(PeriodComparison.class);

    private final Measures measures;

    /** A data set over the figures of all modules. */
    @Activate
    public PeriodComparison(@Reference Measures measures) {
        this.measures = measures;
    }

    @Override
    public String id() {
        return "performance.comparison";
    }

    @Override
    public Text label() {
        return TEXTS.text("dataset.comparison");
    }

    @Override
    public List<ReportColumn> columns() {
        return List.of(
                column("figure", FieldKind.TEXT),
                column("currency", FieldKind.TEXT),
                column("earlier", FieldKind.MONEY),
                column("later", FieldKind.MONEY),
                column("difference", FieldKind.MONEY),
                column("change", FieldKind.PERCENT));
    }

    private static ReportColumn column(String id, FieldKind kind) {
        return new ReportColumn(id, TEXTS.text("column." + id), kind);
    }

    @Override
    public List<ReportParameter> parameters() {
        return List.of(parameter("earlierFrom"), parameter("earlierTo"), parameter("laterFrom"), parameter("laterTo"));
    }

    private static ReportParameter parameter(String id) {
        return new ReportParameter(id, TEXTS.text("parameter." + id), FieldKind.DATE, Optional.empty());
    }

    @Override
    public String permission() {
        return "targets.view";
    }

    @Override
    public void read(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        if (!actor.may(permission())) {
            throw new ProblemException(TEXTS.text("dataset.refused"));
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Period later = period(given, "later", new Period(today.withDayOfYear(1), today));
        Period usual = new Period(later.from().minusYears(1), later.to().minusYears(1));
        Period earlier = period(given, "earlier", usual);
        for (Measure measure : measures.offered(actor)) {
            if (!measure.isOutlook()) {
                rows(actor, measure, earlier, later, sink);
            }
        }
    }

    private static Period period(Map<String, Object> given, String name, Period usual) {
        LocalDate from = given.get(name + "From") instanceof LocalDate day ? day : usual.from();
        LocalDate to = given.get(name + "To") instanceof LocalDate day ? day : usual.to();
        if (from.isAfter(to)) {
            throw new ProblemException(name + "To", TEXTS.text("dataset.reversed"));
        }
        return new Period(from, to);
    }

    /** One row, or one for each currency. */
    private void rows(Actor actor, Measure measure, Period earlier, Period later, Consumer<Object[]> sink) {
        Map<String, BigDecimal> before = amounts(actor, measure, earlier);
        Map<String, BigDecimal> after = amounts(actor, measure, later);
        Map<String, BigDecimal> all = new TreeMap<>(before);
        after.forEach(all::putIfAbsent);
        all.keySet().forEach(currency -> {
            BigDecimal was = before.getOrDefault(currency, BigDecimal.ZERO);
            BigDecimal is = after.getOrDefault(currency, BigDecimal.ZERO);
            BigDecimal difference = is.subtract(was);
            BigDecimal change = was.signum() == 0 ? null : difference.divide(was.abs(), MathContext.DECIMAL32);
            sink.accept(new Object[] {measure.label().toString(), currency, was, is, difference, change});
        });
    }

    private Map<String, BigDecimal> amounts(Actor actor, Measure measure, Period period) {
        MeasureQuery query = MeasureQuery.of(measure.id(), period);
        boolean money = measure.currency().isPresent();
        Map<String, BigDecimal> amounts = new TreeMap<>();
        measures.read(actor, money ? query.per(Dimension.CURRENCY) : query, figure -> {
            amounts.merge(money ? figure.key().name() : "", figure.amount(), BigDecimal::add);
            return true;
        });
        return amounts;
    }
}
