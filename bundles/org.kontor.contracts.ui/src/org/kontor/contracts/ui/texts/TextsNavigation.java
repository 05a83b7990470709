package org.kontor.contracts.ui.texts;

import java.util.List;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The list of templates in the navigation bar. */
@Component
public final class TextsNavigation implements NavigationContribution {

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.list(
                "contractTemplates",
                NavigationGroup.CONTRACTS,
                50,
                Icon.of(TextsNavigation.class, "icons/template.svg"),
                TextsText.text("navigation.contractTemplates"),
                "contractTemplates"));
    }
}
