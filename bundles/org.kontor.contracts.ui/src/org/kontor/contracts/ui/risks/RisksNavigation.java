package org.kontor.contracts.ui.risks;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The entry of risks in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class RisksNavigation extends ModuleNavigation {

    private static final TextSource TEXTS = TextSource.beside(RisksNavigation.class);

    /** Entries of the navigation bar. */
    public RisksNavigation() {
        super(NavigationGroup.CONTRACTS, "contracts");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                RisksPart.PAGE,
                NavigationGroup.CONTRACTS,
                11,
                icon("risks"),
                TEXTS.text("risks"),
                Optional.of("contracts.view"),
                Optional.empty(),
                RisksPart.page()));
    }
}
