package org.kontor.orders.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrderState;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.ReportDesk;
import org.kontor.workbench.contribution.Workplace;

/** Shows an accepted order on a paper for the customer, to print, to save or to send (ORD-13). */
abstract class OrderPaper extends BaseAction {

    private final Orders orders;
    private final ReportDesk reports;
    private final String report;

    /**
     * A paper.
     *
     * @param report the report, which takes the number of the order
     */
    OrderPaper(Orders orders, ReportDesk reports, String id, Text label, int order, String report) {
        super(
                id,
                Orders.TYPE,
                label,
                order,
                "orders.view",
                Set.of(
                        SalesOrderState.TO_DELIVER.name(),
                        SalesOrderState.PART_DELIVERED.name(),
                        SalesOrderState.DELIVERED.name(),
                        SalesOrderState.INVOICED.name(),
                        SalesOrderState.CLOSED.name()));
        this.orders = orders;
        this.reports = reports;
        this.report = report;
    }

    @Override
    public final void run(Workplace workplace, List<RecordRef> records) {
        long id = records.getFirst().id();
        workplace.load(
                label(),
                () -> orders.load(workplace.actor(), id).draft().getNumber(),
                number -> reports.open(workplace, report, Map.of("number", number)));
    }
}
