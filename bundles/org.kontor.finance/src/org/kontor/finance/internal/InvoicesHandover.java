package org.kontor.finance.internal;

import java.util.Optional;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.OwnedHandover;
import org.kontor.finance.Invoice;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invoices that are not paid. */
@Component(service = HandoverSource.class)
public final class InvoicesHandover extends OwnedHandover<Invoice> {

    /** A source that tells the workflow. */
    @Activate
    public InvoicesHandover(@Reference Workflow workflow) {
        super(workflow, "invoice", "finance", FinanceText.of("handover.invoices"), 80, Invoice.class, "e.open > 0");
    }

    @Override
    protected String titleOf(Invoice invoice) {
        return invoice.getNumber() + "  " + invoice.getCustomerName();
    }

    @Override
    protected Optional<Long> customerOf(Invoice invoice) {
        return Optional.of(invoice.getCustomerId());
    }
}
