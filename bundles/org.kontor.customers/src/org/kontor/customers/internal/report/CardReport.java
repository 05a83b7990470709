package org.kontor.customers.internal.report;

import java.net.URL;
import java.util.Map;
import org.kontor.kernel.report.ShippedReport;

/** What the cards have in common: one design over the lines of a card (CUS-25). */
abstract class CardReport extends ShippedReport {

    private final CustomerCard.Kind kind;

    CardReport(String id, CustomerCard.Kind kind) {
        super("customers", id, ReportText.SOURCE, CustomerCard.ID);
        this.kind = kind;
    }

    @Override
    public final URL design() {
        return CardReport.class.getResource("customer-card.rptdesign");
    }

    /** Only one of the cards asks for a month. */
    @Override
    public final Map<String, Object> given() {
        return kind == CustomerCard.Kind.MONTH
                ? Map.of(CustomerCard.CARD, kind.name())
                : Map.of(CustomerCard.CARD, kind.name(), CustomerCard.MONTH, "");
    }
}
