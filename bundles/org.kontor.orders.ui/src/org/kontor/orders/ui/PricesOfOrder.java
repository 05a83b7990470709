package org.kontor.orders.ui;

import java.util.ArrayList;
import java.util.List;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrderLine;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The prices behind the lines of a sales order. */
@Component(service = RecordTab.class)
public final class PricesOfOrder extends PricesTab {

    private final Orders orders;

    /** Over the orders. */
    @Activate
    public PricesOfOrder(@Reference Orders orders) {
        this.orders = orders;
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    protected List<Priced> lines(Actor actor, long id) {
        List<PriceFound> found = orders.prices(actor, id);
        List<Priced> lines = new ArrayList<>();
        for (SalesOrderLine line : orders.load(actor, id).draft().getLines()) {
            lines.add(new Priced(line.getPosition(), line.getProductName(), line, found.get(lines.size())));
        }
        return lines;
    }
}
