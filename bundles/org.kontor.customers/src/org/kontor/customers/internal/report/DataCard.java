package org.kontor.customers.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.osgi.service.component.annotations.Component;

/** Report: the data card of a customer (CUS-25). */
@Component(service = ReportDesign.class)
public final class DataCard extends CardReport {

    /** Names it. */
    public DataCard() {
        super("customer-data-card", CustomerCard.Kind.DATA);
    }
}
