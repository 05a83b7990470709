package org.kontor.orders.ui.quotations;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Inquiries and quotations in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class QuotationsNavigation extends ModuleNavigation {

    private static final String AREA = "quotations";

    /** Entries of the navigation bar. */
    public QuotationsNavigation() {
        super(NavigationGroup.SALES, AREA);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                list("inquiries", 6, "inquiry"),
                list("quotations", 8, "quotation").withBadge(AREA));
    }
}
