package org.kontor.workbench.internal.navigation;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.style.Icons;
import org.osgi.service.component.annotations.Component;

/** The entry of the home page. */
@Component
public final class HomeNavigation implements NavigationContribution {

    static final String ENTRY = "home";

    private static final TextSource TEXTS = TextSource.beside(HomeNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                ENTRY,
                NavigationGroup.TOP,
                0,
                Icons.own("home"),
                TEXTS.text("home"),
                Optional.empty(),
                Optional.empty(),
                Workplace::openHome));
    }
}
