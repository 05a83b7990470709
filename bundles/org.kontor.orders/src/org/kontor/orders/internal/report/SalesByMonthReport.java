package org.kontor.orders.internal.report;

import java.net.URL;
import java.util.List;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: how sales develop. */
@Component
public final class SalesByMonthReport implements ReportDesign {

    private static final TextSource TEXTS = TextSource.beside(SalesByMonthReport.class);

    @Override
    public String id() {
        return "sales-by-month";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.salesByMonth.label");
    }

    @Override
    public Text description() {
        return TEXTS.text("report.salesByMonth.description");
    }

    @Override
    public String area() {
        return "orders";
    }

    @Override
    public URL design() {
        return SalesByMonthReport.class.getResource("sales-by-month.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of("orders.salesByMonth");
    }
}
