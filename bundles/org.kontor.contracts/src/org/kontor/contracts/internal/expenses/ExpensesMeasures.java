package org.kontor.contracts.internal.expenses;

import java.util.List;
import org.kontor.contracts.expenses.CostKind;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.persistence.list.ListFilter;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.kontor.process.measures.ReturnPart;
import org.osgi.service.component.annotations.Component;

/** What was spent and approved, at the day it was spent (FIN-15, FIN-16). */
@Component
public final class ExpensesMeasures implements MeasureContribution {

    private static final List<String> APPROVED = List.of(ExpenseState.APPROVED.name(), ExpenseState.PAID.name());

    private static final Measure SPENT = Measure.of("contractExpenses", ExpensesText.SOURCE, ExpensesLists.EXPENSES)
            .on("spentOn")
            .sum("amount")
            .in("currency")
            .only(ListFilter.anyOf("state", APPROVED))
            .customer("e.CUSTOMER_ID")
            .build();

    private static final Measure DYNAMIC = borne("dynamicExpenses", CostKind.DYNAMIC, ReturnPart.DYNAMIC_COST);
    private static final Measure STATIC = borne("staticExpenses", CostKind.STATIC, ReturnPart.STATIC_COST);

    /** What departments bear of expenses that behave in one way (FIN-24). */
    private static Measure borne(String id, CostKind kind, ReturnPart part) {
        return Measure.of(id, ExpensesText.SOURCE, ExpensesLists.SHARES)
                .on("spentOn")
                .sum("share")
                .only(ListFilter.anyOf("state", APPROVED))
                .only(ListFilter.anyOf("kind", List.of(kind.name())))
                .counts(part)
                .build();
    }

    @Override
    public List<Measure> measures() {
        return List.of(SPENT, DYNAMIC, STATIC);
    }
}
