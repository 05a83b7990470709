package org.kontor.contracts.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what was signed in a period and what is settled of it, by anything (CON-13, CON-16). */
@Component(service = ReportDesign.class)
public final class ContractStatisticsReport extends ShippedReport {

    /** Names it. */
    public ContractStatisticsReport() {
        super(
                "contracts",
                "contract-statistics",
                TextSource.beside(ContractStatisticsReport.class),
                "contracts.statistics");
    }
}
