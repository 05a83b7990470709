package org.kontor.performance.ui.netreturn;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.netreturn.NetReturns;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The net return and its targets in the navigation bar. */
@Component
public final class NetReturnNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(NetReturnNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        Icon icon = Icon.of(NetReturnNavigation.class, "icons/netreturn.svg");
        return List.of(
                new NavigationEntry(
                        "netReturn",
                        NavigationGroup.MANAGEMENT,
                        17,
                        icon,
                        TEXTS.text("navigation.netReturn"),
                        Optional.of("netReturn.view"),
                        Optional.empty(),
                        Destination.page("netReturn", TEXTS.text("netReturn"), NetReturnPart.ID)),
                new NavigationEntry(
                        NetReturns.TARGET_LIST,
                        NavigationGroup.MANAGEMENT,
                        18,
                        icon,
                        TEXTS.text("navigation.returnTargets"),
                        Optional.of("netReturn.edit"),
                        Optional.empty(),
                        Destination.list(NetReturns.TARGET_LIST)));
    }
}
