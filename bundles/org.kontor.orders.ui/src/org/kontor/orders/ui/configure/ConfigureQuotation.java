package org.kontor.orders.ui.configure;

import org.kontor.catalog.configuration.Configurator;
import org.kontor.orders.entry.LineEntry;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.QuotationLine;
import org.kontor.orders.quotations.Quotations;
import org.kontor.workbench.contribution.LineTool;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Composes products on the lines of a quotation. */
@Component(service = LineTool.class)
public final class ConfigureQuotation extends Configure<Quotation, QuotationLine> {

    /** With the help of the catalog and the orders module. */
    @Activate
    public ConfigureQuotation(@Reference Configurator configurator, @Reference LineEntry entry) {
        super(configurator, entry, Quotations.TYPE, QuotationLine::new);
    }
}
