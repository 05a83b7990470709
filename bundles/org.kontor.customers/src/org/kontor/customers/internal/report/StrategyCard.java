package org.kontor.customers.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.osgi.service.component.annotations.Component;

/** Report: the strategy card of a customer (CUS-25). */
@Component(service = ReportDesign.class)
public final class StrategyCard extends CardReport {

    /** Names it. */
    public StrategyCard() {
        super("customer-strategy-card", CustomerCard.Kind.STRATEGY);
    }
}
