package org.kontor.orders.ui.configure;

import org.kontor.catalog.configuration.Configurator;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.entry.LineEntry;
import org.kontor.workbench.contribution.LineTool;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Composes products on the lines of an order. */
@Component(service = LineTool.class)
public final class ConfigureOrder extends Configure<SalesOrder, SalesOrderLine> {

    /** With the help of the catalog and the orders module. */
    @Activate
    public ConfigureOrder(@Reference Configurator configurator, @Reference LineEntry entry) {
        super(configurator, entry, Orders.TYPE, SalesOrderLine::new);
    }
}
