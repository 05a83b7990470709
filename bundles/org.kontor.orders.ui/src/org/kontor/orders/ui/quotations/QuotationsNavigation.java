package org.kontor.orders.ui.quotations;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Inquiries and quotations in the navigation bar. */
@Component
public final class QuotationsNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(QuotationsNavigation.class);
    private static final String AREA = "quotations";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("inquiries", 6, "inquiry"),
                entry("quotations", 8, "quotation").withBadge(AREA));
    }

    private static NavigationEntry entry(String list, int order, String icon) {
        return NavigationEntry.list(
                list,
                NavigationGroup.SALES,
                order,
                Icon.of(QuotationsNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                AREA);
    }
}
