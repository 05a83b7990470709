package org.kontor.customers.internal.selling.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.Pipeline;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The open deals by the month of their closing day (REP-10). Amounts of different currencies are never added: where there
 * are several, each has rows of its own.
 */
@Component(service = ReportDataset.class)
public final class PipelineByMonth extends ShippedDataset {

    private static final TextSource TEXTS = TextSource.beside(PipelineByMonth.class);

    private final Pipeline pipeline;

    /** Over the open deals. */
    @Activate
    public PipelineByMonth(@Reference Pipeline pipeline) {
        super(Shape.of("selling.pipelineByMonth", "selling.view", TEXTS, "report.pipelineByMonth.label")
                .column("month", FieldKind.TEXT)
                .column("deals", FieldKind.INTEGER)
                .column("weighted", FieldKind.MONEY));
        this.pipeline = pipeline;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        List<Deal> deals = pipeline.open(actor, Pipeline.Filter.ALL);
        long currencies =
                deals.stream().map(d -> d.expected().currency()).distinct().count();
        Map<String, List<Deal>> rows = deals.stream()
                .collect(Collectors.groupingBy(d -> month(d, currencies > 1), TreeMap::new, Collectors.toList()));
        rows.forEach((month, of) -> sink.accept(new Object[] {month, of.size(), weighted(of)}));
    }

    private static String month(Deal deal, boolean withCurrency) {
        String month = deal.closeOn()
                .map(day -> YearMonth.from(day).toString())
                .orElseGet(() -> TEXTS.text("month.none").toString());
        return withCurrency ? month + " " + deal.expected().currency() : month;
    }

    private static BigDecimal weighted(List<Deal> deals) {
        return deals.stream().map(d -> d.expected().weighted()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
