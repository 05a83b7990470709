package org.kontor.finance.internal.contracts;

import org.kontor.orders.cash.InvoicedSource;
import org.osgi.service.component.annotations.Component;

/** Shows invoices and credit notes of contracts to the module of contracts (FIN-28). */
@Component
public final class InvoicedView implements InvoicedSource {

    @Override
    public String view() {
        return "INVOICED_REF";
    }
}
