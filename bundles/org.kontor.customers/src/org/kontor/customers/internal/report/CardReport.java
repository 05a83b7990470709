package org.kontor.customers.internal.report;

import java.net.URL;
import java.util.List;
import java.util.Map;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;

/** What the cards have in common: one design over the lines of a card (CUS-25). */
abstract class CardReport implements ReportDesign {

    private final String id;
    private final CustomerCard.Kind kind;

    CardReport(String id, CustomerCard.Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Text label() {
        return ReportText.of("report." + id + ".label");
    }

    @Override
    public final Text description() {
        return ReportText.of("report." + id + ".description");
    }

    @Override
    public final String area() {
        return "customers";
    }

    @Override
    public final URL design() {
        return CardReport.class.getResource("customer-card.rptdesign");
    }

    @Override
    public final List<String> datasets() {
        return List.of(CustomerCard.ID);
    }

    /** Only one of the cards asks for a month. */
    @Override
    public final Map<String, Object> given() {
        return kind == CustomerCard.Kind.MONTH
                ? Map.of(CustomerCard.CARD, kind.name())
                : Map.of(CustomerCard.CARD, kind.name(), CustomerCard.MONTH, "");
    }
}
