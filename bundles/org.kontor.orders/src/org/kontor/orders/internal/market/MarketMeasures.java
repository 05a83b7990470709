package org.kontor.orders.internal.market;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.market.Usefulness;
import org.kontor.persistence.list.ListFilter;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.osgi.service.component.annotations.Component;

/** How much somebody told of the market, and how much of it was of use, for targets and appraisal (KPI-08). */
@Component
public final class MarketMeasures implements MeasureContribution {

    private static final TextSource TEXTS = MarketText.SOURCE;

    private static final Measure NOTES = Measure.of("marketNotes", TEXTS, MarketLists.NOTES)
            .on("day")
            .customer("n.CUSTOMER_ID")
            .build();

    private static final Measure USEFUL = Measure.of("usefulMarketNotes", TEXTS, MarketLists.NOTES)
            .on("day")
            .only(ListFilter.anyOf("rating", List.of(Usefulness.VERY_USEFUL.name(), Usefulness.USEFUL.name())))
            .customer("n.CUSTOMER_ID")
            .build();

    @Override
    public List<Measure> measures() {
        return List.of(NOTES, USEFUL);
    }
}
