package org.kontor.finance.internal.commission;

import java.util.List;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.kontor.process.measures.ReturnPart;
import org.osgi.service.component.annotations.Component;

/** What salespeople are paid, in the company's currency, at the first day of its month: the cost of staff (KPI-17). */
@Component
public final class CommissionMeasures implements MeasureContribution {

    private static final Measure PAY = Measure.of("pay", CommissionText.SOURCE, CommissionLists.RESULTS)
            .on("month")
            .sum("pay")
            .build();

    private static final Measure EARNED = part("earnedPay", ReturnPart.DYNAMIC_COST);
    private static final Measure FIXED = part("fixedPay", ReturnPart.STATIC_COST);

    /** Pay by how it behaves: commission and bonus follow the sales, base pay and allowances do not (FIN-24). */
    private static Measure part(String column, ReturnPart part) {
        return Measure.of(column, CommissionText.SOURCE, CommissionLists.RESULTS)
                .on("month")
                .sum(column)
                .counts(part)
                .build();
    }

    @Override
    public List<Measure> measures() {
        return List.of(PAY, EARNED, FIXED);
    }
}
