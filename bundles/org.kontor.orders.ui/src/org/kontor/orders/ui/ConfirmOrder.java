package org.kontor.orders.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrderState;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.ReportDesk;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows an accepted order as the customer gets it confirmed, to print, to save or to send (ORD-13). */
@Component(service = RecordAction.class)
public final class ConfirmOrder extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(ConfirmOrder.class);

    private final Orders orders;
    private final ReportDesk reports;

    /** Over the orders, where reports are installed. */
    @Activate
    public ConfirmOrder(@Reference Orders orders, @Reference ReportDesk reports) {
        super(
                "printConfirmation",
                Orders.TYPE,
                TEXTS.text("printConfirmation"),
                40,
                "orders.view",
                Set.of(
                        SalesOrderState.TO_DELIVER.name(),
                        SalesOrderState.PART_DELIVERED.name(),
                        SalesOrderState.DELIVERED.name(),
                        SalesOrderState.INVOICED.name(),
                        SalesOrderState.CLOSED.name()));
        this.orders = orders;
        this.reports = reports;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long id = records.getFirst().id();
        workplace.load(
                label(),
                () -> orders.load(workplace.actor(), id).draft().getNumber(),
                number -> reports.open(workplace, "order-confirmation", Map.of("number", number)));
    }
}
