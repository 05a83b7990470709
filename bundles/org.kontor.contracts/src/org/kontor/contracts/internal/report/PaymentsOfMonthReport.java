package org.kontor.contracts.internal.report;

import java.net.URL;
import java.util.List;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what was received and paid of contracts in a month (FIN-04). */
@Component
public final class PaymentsOfMonthReport implements ReportDesign {

    private static final TextSource TEXTS = TextSource.beside(PaymentsOfMonthReport.class);

    @Override
    public String id() {
        return "payments-of-month";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.payments.label");
    }

    @Override
    public Text description() {
        return TEXTS.text("report.payments.description");
    }

    @Override
    public String area() {
        return "contracts";
    }

    @Override
    public URL design() {
        return PaymentsOfMonthReport.class.getResource("payments-of-month.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of("contracts.paymentsOfMonth");
    }
}
