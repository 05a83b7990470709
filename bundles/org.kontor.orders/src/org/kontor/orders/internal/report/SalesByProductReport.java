package org.kontor.orders.internal.report;

import java.net.URL;
import java.util.List;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what sells how well. */
@Component
public final class SalesByProductReport implements ReportDesign {

    private static final TextSource TEXTS = TextSource.beside(SalesByProductReport.class);

    @Override
    public String id() {
        return "sales-by-product";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.salesByProduct.label");
    }

    @Override
    public Text description() {
        return TEXTS.text("report.salesByProduct.description");
    }

    @Override
    public String area() {
        return "orders";
    }

    @Override
    public URL design() {
        return SalesByProductReport.class.getResource("sales-by-product.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of("orders.salesByProduct");
    }
}
