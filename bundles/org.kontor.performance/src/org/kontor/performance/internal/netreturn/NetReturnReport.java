package org.kontor.performance.internal.netreturn;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.osgi.service.component.annotations.Component;

/** Report: the net return of twelve months, each department on a page of its own (FIN-24). */
@Component(service = ReportDesign.class)
public final class NetReturnReport extends ShippedReport {

    /** Names it. */
    public NetReturnReport() {
        super(NetReturnPermissions.AREA, "net-return", NetReturnText.SOURCE, "performance.netReturnByMonth");
    }
}
