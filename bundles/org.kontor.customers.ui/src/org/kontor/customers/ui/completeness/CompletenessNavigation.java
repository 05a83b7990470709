package org.kontor.customers.ui.completeness;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The administrator's pages on customers: what a complete file has, how often they are contacted. */
@Component
public final class CompletenessNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(CompletenessNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(entry("completenessRules", 60, "completeness"), entry("contactFrequencies", 61, "frequency"));
    }

    private static NavigationEntry entry(String list, int order, String icon) {
        return NavigationEntry.list(
                list,
                NavigationGroup.ADMINISTRATION,
                order,
                Icon.of(CompletenessNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                "identity");
    }
}
