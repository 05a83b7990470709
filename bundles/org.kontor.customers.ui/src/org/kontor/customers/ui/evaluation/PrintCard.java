package org.kontor.customers.ui.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.customers.Customers;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.ReportDesk;
import org.kontor.workbench.contribution.Workplace;

/** Opens a card of a customer as a report, from which it is printed or saved (CUS-25). */
abstract class PrintCard extends BaseAction {

    private final String report;
    private final Customers customers;
    private final ReportDesk reports;

    PrintCard(String report, Text label, int order, Customers customers, ReportDesk reports) {
        super(report, "customer", label, order, "customers.view", Set.of());
        this.report = report;
        this.customers = customers;
        this.reports = reports;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long id = records.getFirst().id();
        workplace.load(
                label(),
                () -> customers.load(workplace.actor(), id).draft().getNumber(),
                number -> reports.open(workplace, report, Map.of("customer", number)));
    }
}
