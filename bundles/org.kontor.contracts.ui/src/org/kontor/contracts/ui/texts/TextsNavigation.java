package org.kontor.contracts.ui.texts;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The list of templates in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class TextsNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public TextsNavigation() {
        super(NavigationGroup.CONTRACTS, "contractTemplates");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list("contractTemplates", 50, "template"));
    }
}
