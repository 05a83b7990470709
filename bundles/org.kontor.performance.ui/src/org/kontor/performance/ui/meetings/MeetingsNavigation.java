package org.kontor.performance.ui.meetings;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Meetings in the navigation bar. */
@Component
public final class MeetingsNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(MeetingsNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.list(
                "meetings",
                NavigationGroup.SALES,
                62,
                Icon.of(MeetingsNavigation.class, "icons/meeting.svg"),
                TEXTS.text("navigation.meetings"),
                "meetings"));
    }
}
