package org.kontor.performance.ui.meetings;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Meetings and their schedules in the navigation bar. */
@Component
public final class MeetingsNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(MeetingsNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(entry("meetings", 62, "meeting"), entry("meetingSchedules", 63, "schedule"));
    }

    private static NavigationEntry entry(String list, int order, String icon) {
        return NavigationEntry.list(
                list,
                NavigationGroup.SALES,
                order,
                Icon.of(MeetingsNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                "meetings");
    }
}
