package org.kontor.einvoice.ui;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of e-invoices in the navigation bar. */
@Component
public final class EInvoiceNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(EInvoiceNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("eInvoices", 27, "einvoice"),
                entry("taxCodes", 96, "taxcode"),
                entry("taxRates", 97, "taxrate"),
                entry("issuers", 98, "issuer"));
    }

    private static NavigationEntry entry(String list, int order, String icon) {
        return NavigationEntry.list(
                list,
                NavigationGroup.FINANCE,
                order,
                Icon.of(EInvoiceNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                "einvoice");
    }
}
