package org.kontor.customers.ui.activities;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Calendar, activities, tasks and customers to contact in the navigation bar. */
@Component
public final class ActivitiesNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(ActivitiesNavigation.class);
    private static final String AREA = "activities";

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

    private static NavigationEntry list(String id, int order, String icon) {
        return NavigationEntry.list(id, NavigationGroup.SALES, order, icon(icon), TEXTS.text("navigation." + id), AREA);
    }

    private static Icon icon(String name) {
        return Icon.of(ActivitiesNavigation.class, "icons/" + name + ".svg");
    }
}
