package org.kontor.orders.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: quotations as customers get them, each on a page of its own (ORD-01). */
@Component(service = ReportDesign.class)
public final class QuotationReport extends ShippedReport {

    /** Names it. */
    public QuotationReport() {
        super("quotations", "quotation", TextSource.beside(QuotationReport.class), PrintedQuotations.ID);
    }
}
