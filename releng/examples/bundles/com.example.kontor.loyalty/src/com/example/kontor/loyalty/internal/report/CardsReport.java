package com.example.kontor.loyalty.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: who has collected how many points. */
@Component(service = ReportDesign.class)
public final class CardsReport extends ShippedReport {

    /** Names it. */
    public CardsReport() {
        super("loyalty", "loyalty-cards", TextSource.beside(CardsReport.class), "loyalty.cards");
    }
}
