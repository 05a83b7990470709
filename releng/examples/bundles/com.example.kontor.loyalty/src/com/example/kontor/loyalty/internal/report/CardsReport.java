package com.example.kontor.loyalty.internal.report;

import java.net.URL;
import java.util.List;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: who has collected how many points. */
@Component
public final class CardsReport implements ReportDesign {

    private static final TextSource TEXTS = TextSource.beside(CardsReport.class);

    @Override
    public String id() {
        return "loyalty-cards";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.loyaltyCards.label");
    }

    @Override
    public Text description() {
        return TEXTS.text("report.loyaltyCards.description");
    }

    @Override
    public String area() {
        return "loyalty";
    }

    @Override
    public URL design() {
        return CardsReport.class.getResource("loyalty-cards.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of("loyalty.cards");
    }
}
