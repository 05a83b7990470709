package org.kontor.reporting.internal;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.kernel.text.Text;
import org.kontor.reporting.Cancellation;
import org.kontor.reporting.ReportFormat;

/** A report with a chart over two rows that nobody sees: loads classes, fonts and the script engine ahead of need. */
final class WarmUp implements ReportDesign, ReportDataset {

    private static final String ID = "warm-up";

    private WarmUp() {}

    /** Draws it once as HTML and once as PDF. */
    static void draw(BirtEngine engine) {
        WarmUp report = new WarmUp();
        Actor actor = Actor.system();
        Cancellation never = new Cancellation();
        Locale locale = Locale.getDefault();
        ReportRows rows = ReportRows.read(report, List.of(report), actor, Map.of(), never);
        ReportHeader header = new ReportHeader(report, List.of(), Map.of(), actor, locale, Instant.EPOCH);
        for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.PDF)) {
            engine.render(report, header, rows, format, locale, OutputStream.nullOutputStream(), never);
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text label() {
        return ReportingText.of("header.all");
    }

    @Override
    public Text description() {
        return label();
    }

    @Override
    public String area() {
        return ID;
    }

    @Override
    public URL design() {
        return WarmUp.class.getResource("/org/kontor/reporting/design/warm-up.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of(ID);
    }

    @Override
    public List<ReportColumn> columns() {
        return List.of(
                new ReportColumn("name", label(), FieldKind.TEXT), new ReportColumn("value", label(), FieldKind.MONEY));
    }

    @Override
    public List<ReportParameter> parameters() {
        return List.of();
    }

    @Override
    public String permission() {
        return ID;
    }

    @Override
    public void read(Actor actor, Map<String, Object> parameters, Consumer<Object[]> sink) {
        sink.accept(new Object[] {"A", BigDecimal.ONE});
        sink.accept(new Object[] {"B", BigDecimal.TEN});
    }
}
