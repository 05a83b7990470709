package org.kontor.customers.ui.pulse;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The page of dormant customers. */
@Component
public final class PulseNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(PulseNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.list(
                "dormantCustomers",
                NavigationGroup.SALES,
                75,
                Icon.of(PulseNavigation.class, "icons/dormant.svg"),
                TEXTS.text("navigation.dormantCustomers"),
                "customers"));
    }
}
