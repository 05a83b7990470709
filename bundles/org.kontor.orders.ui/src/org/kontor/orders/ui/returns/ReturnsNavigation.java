package org.kontor.orders.ui.returns;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Returns in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class ReturnsNavigation extends ModuleNavigation {

    private static final String AREA = "returns";

    /** Entries of the navigation bar. */
    public ReturnsNavigation() {
        super(NavigationGroup.SALES, AREA);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list(AREA, 12, "return").withBadge(AREA));
    }
}
