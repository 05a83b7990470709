package org.kontor.finance.internal.margin;

import java.util.List;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.osgi.service.component.annotations.Component;

/** What was earned: invoiced less what the goods cost (KPI-14, KPI-17, CUS-11). */
@Component
public final class MarginMeasures implements MeasureContribution {

    private static final Measure MARGIN = Measure.of("margin", MarginText.SOURCE, MarginLists.MARGINS)
            .on("day")
            .sum("margin")
            .in("currency")
            .customer("i.CUSTOMER_ID")
            .build();

    @Override
    public List<Measure> measures() {
        return List.of(MARGIN);
    }
}
