package org.kontor.performance.ui.meetings;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Meetings and their schedules in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class MeetingsNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public MeetingsNavigation() {
        super(NavigationGroup.SALES, "meetings");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list("meetings", 62, "meeting"), list("meetingSchedules", 63, "schedule"));
    }
}
