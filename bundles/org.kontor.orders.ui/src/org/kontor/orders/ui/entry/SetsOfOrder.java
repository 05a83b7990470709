package org.kontor.orders.ui.entry;

import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.entry.SetEntry;
import org.kontor.workbench.contribution.LineTool;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the sets of an order apart. */
@Component(service = LineTool.class)
public final class SetsOfOrder extends BreakUpSet<SalesOrder, SalesOrderLine> {

    /** With the help of the orders module. */
    @Activate
    public SetsOfOrder(@Reference SetEntry sets) {
        super(sets, Orders.TYPE, SalesOrderLine::new);
    }
}
