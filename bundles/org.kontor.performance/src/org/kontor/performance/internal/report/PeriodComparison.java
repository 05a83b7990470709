package org.kontor.performance.internal.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
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
public final class PeriodComparison extends ShippedDataset {

    private static final TextSource TEXTS = TextSource.beside(PeriodComparison.class);

    private final Measures measures;

    /** A data set over the figures of all modules. */
    @Activate
    public PeriodComparison(@Reference Measures measures) {
        super(Shape.of("performance.comparison", "targets.view", TEXTS, "dataset.comparison")
                .column("figure", FieldKind.TEXT)
                .column("currency", FieldKind.TEXT)
                .column("earlier", FieldKind.MONEY)
                .column("later", FieldKind.MONEY)
                .column("difference", FieldKind.MONEY)
                .column("change", FieldKind.PERCENT)
                .parameter("earlierFrom", FieldKind.DATE)
                .parameter("earlierTo", FieldKind.DATE)
                .parameter("laterFrom", FieldKind.DATE)
                .parameter("laterTo", FieldKind.DATE));
        this.measures = measures;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Period later = period(given, "laterFrom", "laterTo", new Period(today.withDayOfYear(1), today));
        Period usual = new Period(later.from().minusYears(1), later.to().minusYears(1));
        Period earlier = period(given, "earlierFrom", "earlierTo", usual);
        for (Measure measure : measures.offered(actor)) {
            if (!measure.isOutlook()) {
                rows(actor, measure, earlier, later, sink);
            }
        }
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
