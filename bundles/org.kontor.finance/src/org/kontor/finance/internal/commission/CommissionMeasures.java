package org.kontor.finance.internal.commission;

import java.util.List;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.osgi.service.component.annotations.Component;

/** What salespeople are paid, in the company's currency, at the first day of its month: the cost of staff (KPI-17). */
@Component
public final class CommissionMeasures implements MeasureContribution {

    private static final Measure PAY = Measure.of("pay", CommissionText.SOURCE, CommissionLists.RESULTS)
            .on("month")
            .sum("pay")
            .build();

    @Override
    public List<Measure> measures() {
        return List.of(PAY);
    }
}
