package org.kontor.finance.ui.cashplan;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The cash plan in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class CashPlanNavigation extends ModuleNavigation {

    private static final TextSource TEXTS = TextSource.beside(CashPlanNavigation.class);

    /** Entries of the navigation bar. */
    public CashPlanNavigation() {
        super(NavigationGroup.FINANCE, "finance");
    }

    @Override
    public List<NavigationEntry> navigation() {
        Icon icon = icon("cashplan");
        return List.of(
                new NavigationEntry(
                        "cashPlan",
                        NavigationGroup.FINANCE,
                        48,
                        icon,
                        TEXTS.text("navigation.cashPlan"),
                        Optional.of("finance.view"),
                        Optional.empty(),
                        Destination.page("cashPlan", TEXTS.text("cashPlan"), CashPlanPart.ID)),
                list("cashShifts", 49, "cashplan"));
    }
}
