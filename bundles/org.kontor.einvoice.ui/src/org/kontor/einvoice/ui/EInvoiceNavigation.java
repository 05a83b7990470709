package org.kontor.einvoice.ui;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of e-invoices in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class EInvoiceNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public EInvoiceNavigation() {
        super(NavigationGroup.FINANCE, "einvoice");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                list("eInvoices", 27, "einvoice"),
                list("taxCodes", 96, "taxcode"),
                list("taxRates", 97, "taxrate"),
                list("issuers", 98, "issuer"));
    }
}
