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
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The open deals by the month of their closing day (REP-10). Amounts of different currencies are never added: where there
 * are several, each has rows of its own.
 */
@Component(service = ReportDataset.class)
public final class PipelineByMonth implements ReportDataset {

    private static final TextSource TEXTS = TextSource.beside(PipelineByMonth.class);

    private final Pipeline pipeline;

    /** Over the open deals. */
    @Activate
    public PipelineByMonth(@Reference Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public String id() {
        return "selling.pipelineByMonth";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.pipelineByMonth.label");
    }

    @Override
    public List<ReportColumn> columns() {
        return List.of(
                new ReportColumn("month", TEXTS.text("column.month"), FieldKind.TEXT),
                new ReportColumn("deals", TEXTS.text("column.deals"), FieldKind.INTEGER),
                new ReportColumn("weighted", TEXTS.text("column.weighted"), FieldKind.MONEY));
    }

    @Override
    public List<ReportParameter> parameters() {
        return List.of();
    }

    @Override
    public String permission() {
        return "selling.view";
    }

    @Override
    public void read(Actor actor, Map<String, Object> parameters, Consumer<Object[]> sink) {
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
