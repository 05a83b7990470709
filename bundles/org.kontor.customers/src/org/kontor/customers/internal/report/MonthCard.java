package org.kontor.customers.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.osgi.service.component.annotations.Component;

/** Report: the monthly evaluation card of a customer (CUS-25). */
@Component(service = ReportDesign.class)
public final class MonthCard extends CardReport {

    /** Names it. */
    public MonthCard() {
        super("customer-month-card", CustomerCard.Kind.MONTH);
    }
}
