package org.kontor.contracts.internal.projects;

import java.util.List;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.osgi.service.component.annotations.Component;

/** What was spent on contracts and projects at the day it was spent (FIN-15). */
@Component
public final class ExpensesMeasures implements MeasureContribution {

    private static final Measure SPENT = Measure.of("contractExpenses", ProjectsText.SOURCE, ProjectsLists.EXPENSES)
            .on("spentOn")
            .sum("amount")
            .in("currency")
            .customer("c.CUSTOMER_ID")
            .build();

    @Override
    public List<Measure> measures() {
        return List.of(SPENT);
    }
}
