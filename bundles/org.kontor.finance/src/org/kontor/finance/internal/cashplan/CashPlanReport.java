package org.kontor.finance.internal.cashplan;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.osgi.service.component.annotations.Component;

/** Report: the cash plan of twelve months, each currency on a page of its own. */
@Component(service = ReportDesign.class)
public final class CashPlanReport extends ShippedReport {

    /** Names it. */
    public CashPlanReport() {
        super("finance", "cash-plan", CashPlanText.SOURCE, "finance.cashPlanByMonth");
    }
}
