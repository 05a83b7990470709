package org.kontor.finance.internal.margin;

import java.util.List;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.kontor.process.measures.ReturnPart;
import org.osgi.service.component.annotations.Component;

/** What was earned: invoiced less what the goods cost (KPI-14, KPI-17, CUS-11), and the cost of goods (FIN-24). */
@Component
public final class MarginMeasures implements MeasureContribution {

    private static final Measure MARGIN = Measure.of("margin", MarginText.SOURCE, MarginLists.MARGINS)
            .on("day")
            .sum("margin")
            .in("currency")
            .customer("i.CUSTOMER_ID")
            .build();

    private static final Measure GOODS_COST = Measure.of("goodsCost", MarginText.SOURCE, MarginLists.GOODS_COSTS)
            .on("day")
            .sum("cost")
            .counts(ReturnPart.DYNAMIC_COST)
            .build();

    private static final Measure UNCOSTED = Measure.of("uncosted", MarginText.SOURCE, MarginLists.UNCOSTED)
            .on("day")
            .sum("homeAmount")
            .counts(ReturnPart.UNCOSTED)
            .build();

    @Override
    public List<Measure> measures() {
        return List.of(MARGIN, GOODS_COST, UNCOSTED);
    }
}
