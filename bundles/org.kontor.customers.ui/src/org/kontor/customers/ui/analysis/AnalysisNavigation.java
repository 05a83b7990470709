package org.kontor.customers.ui.analysis;

import java.util.List;
import java.util.Optional;
import org.kontor.customers.ui.quality.QualityPart;
import org.kontor.customers.ui.value.ValueClassesPart;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of analyses and value classes. */
@Component
public final class AnalysisNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(AnalysisNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("customerAnalysis", 20, "analysis", "customers.view", AnalysisPart.ID),
                entry("valueClasses", 30, "value", "customers.classify", ValueClassesPart.ID),
                entry("customerQuality", 32, "quality", "customers.view", QualityPart.ID));
    }

    private static NavigationEntry entry(String id, int order, String icon, String permission, String part) {
        return new NavigationEntry(
                id,
                NavigationGroup.MANAGEMENT,
                order,
                Icon.of(AnalysisNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + id),
                Optional.of(permission),
                Optional.empty(),
                Destination.page(id, TEXTS.text("navigation." + id), part));
    }
}
