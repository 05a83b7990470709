package org.kontor.finance.ui.cashplan;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The cash plan in the navigation bar. */
@Component
public final class CashPlanNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(CashPlanNavigation.class);
    private static final String AREA = "finance";

    @Override
    public List<NavigationEntry> navigation() {
        Icon icon = Icon.of(CashPlanNavigation.class, "icons/cashplan.svg");
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
                NavigationEntry.list(
                        "cashShifts", NavigationGroup.FINANCE, 49, icon, TEXTS.text("navigation.cashShifts"), AREA));
    }
}
