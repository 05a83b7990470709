package org.kontor.customers.ui.evaluation;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The page of monthly evaluations. */
@Component(service = NavigationContribution.class)
public final class EvaluationNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public EvaluationNavigation() {
        super(NavigationGroup.SALES, "customers");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list("monthEvaluations", 77, "evaluation"));
    }
}
