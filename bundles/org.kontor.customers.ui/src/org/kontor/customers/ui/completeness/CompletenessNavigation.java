package org.kontor.customers.ui.completeness;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The administrator's page of what a complete customer file has. */
@Component
public final class CompletenessNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(CompletenessNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.list(
                "completenessRules",
                NavigationGroup.ADMINISTRATION,
                60,
                Icon.of(CompletenessNavigation.class, "icons/completeness.svg"),
                TEXTS.text("navigation.completenessRules"),
                "identity"));
    }
}
