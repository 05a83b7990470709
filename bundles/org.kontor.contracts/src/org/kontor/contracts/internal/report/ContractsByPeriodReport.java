package org.kontor.contracts.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: signings and settlements by week, month, quarter or year (CON-16, R-37). */
@Component(service = ReportDesign.class)
public final class ContractsByPeriodReport extends ShippedReport {

    /** Names it. */
    public ContractsByPeriodReport() {
        super(
                "contracts",
                "contracts-by-period",
                TextSource.beside(ContractsByPeriodReport.class),
                "contracts.byPeriod");
    }
}
