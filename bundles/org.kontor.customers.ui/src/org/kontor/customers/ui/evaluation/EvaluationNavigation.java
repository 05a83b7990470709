package org.kontor.customers.ui.evaluation;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The page of monthly evaluations. */
@Component
public final class EvaluationNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(EvaluationNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.list(
                "monthEvaluations",
                NavigationGroup.SALES,
                77,
                Icon.of(EvaluationNavigation.class, "icons/evaluation.svg"),
                TEXTS.text("navigation.monthEvaluations"),
                "customers"));
    }
}
