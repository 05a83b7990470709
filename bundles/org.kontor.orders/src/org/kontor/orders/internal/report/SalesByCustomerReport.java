package org.kontor.orders.internal.report;

import java.net.URL;
import java.util.List;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: who buys how much. */
@Component
public final class SalesByCustomerReport implements ReportDesign {

    private static final TextSource TEXTS = TextSource.beside(SalesByCustomerReport.class);

    @Override
    public String id() {
        return "sales-by-customer";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.salesByCustomer.label");
    }

    @Override
    public Text description() {
        return TEXTS.text("report.salesByCustomer.description");
    }

    @Override
    public String area() {
        return "orders";
    }

    @Override
    public URL design() {
        return SalesByCustomerReport.class.getResource("sales-by-customer.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of("orders.salesByCustomer");
    }
}
