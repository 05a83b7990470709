package org.kontor.contracts.internal.expenses;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.osgi.service.component.annotations.Component;

/** Report: what departments may spend, what they have spent of it and what is left (FIN-18). */
@Component(service = ReportDesign.class)
public final class BudgetUseReport extends ShippedReport {

    /** Names it. */
    public BudgetUseReport() {
        super("budgets", "budget-use", ExpensesText.SOURCE, "contracts.budgets");
    }
}
