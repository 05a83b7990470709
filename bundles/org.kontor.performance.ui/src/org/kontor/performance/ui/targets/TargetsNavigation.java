package org.kontor.performance.ui.targets;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Targets and their plans in the navigation bar. */
@Component
public final class TargetsNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(TargetsNavigation.class);

    /** The page that shows how targets stand. */
    static final Destination COMPLETION = Destination.page("completion", TEXTS.text("completion"), CompletionPart.ID);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        "completion",
                        NavigationGroup.MANAGEMENT,
                        10,
                        Icon.of(TargetsNavigation.class, "icons/completion.svg"),
                        TEXTS.text("navigation.completion"),
                        Optional.of("targets.view"),
                        Optional.empty(),
                        COMPLETION),
                new NavigationEntry(
                        "targetPlans",
                        NavigationGroup.MANAGEMENT,
                        15,
                        Icon.of(TargetsNavigation.class, "icons/plan.svg"),
                        TEXTS.text("navigation.targetPlans"),
                        Optional.of("targets.split"),
                        Optional.empty(),
                        Destination.list("targetPlans")));
    }
}
