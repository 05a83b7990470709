package org.kontor.contracts.internal.expenses;

import java.util.List;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.persistence.list.ListFilter;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.osgi.service.component.annotations.Component;

/** What was spent and approved, at the day it was spent (FIN-15, FIN-16). */
@Component
public final class ExpensesMeasures implements MeasureContribution {

    private static final Measure SPENT = Measure.of("contractExpenses", ExpensesText.SOURCE, ExpensesLists.EXPENSES)
            .on("spentOn")
            .sum("amount")
            .in("currency")
            .only(ListFilter.anyOf("state", List.of(ExpenseState.APPROVED.name(), ExpenseState.PAID.name())))
            .customer("e.CUSTOMER_ID")
            .build();

    @Override
    public List<Measure> measures() {
        return List.of(SPENT);
    }
}
