package org.kontor.customers.ui.activities;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Calendar, activities, tasks and customers to contact in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class ActivitiesNavigation extends ModuleNavigation {

    private static final TextSource TEXTS = TextSource.beside(ActivitiesNavigation.class);
    private static final String AREA = "activities";

    /** Entries of the navigation bar. */
    public ActivitiesNavigation() {
        super(NavigationGroup.SALES, AREA);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        "calendar",
                        NavigationGroup.SALES,
                        20,
                        icon("calendar"),
                        TEXTS.text("navigation.calendar"),
                        Optional.of(AREA + ".view"),
                        Optional.empty(),
                        CalendarPart.PAGE),
                list("tasks", 30, "task"),
                list("activities", 40, "activity"),
                list("contactsDue", 50, "due"));
    }
}
