package org.kontor.contracts.internal.projects;

import java.util.List;
import org.kontor.identity.values.StandardValues;
import org.kontor.identity.values.ValueListContribution;
import org.osgi.service.component.annotations.Component;

/** Names of branches, of what money is spent for and of steps after signing that a new company begins with (CON-14, CON-28). */
@Component
public final class ProjectValues implements ValueListContribution {

    @Override
    public List<StandardValues> valueLists() {
        return List.of(
                StandardValues.of(ProjectsText.SOURCE, "projectBranch", "trade", "engineering", "service"),
                StandardValues.of(
                        ProjectsText.SOURCE,
                        "expenditureClass",
                        "travel",
                        "entertainment",
                        "freight",
                        "installation",
                        "agency",
                        "rent",
                        "other"),
                StandardValues.of(
                        ProjectsText.SOURCE, "contractCategory", "single", "framework", "annual", "engineering"),
                StandardValues.of(
                        ProjectsText.SOURCE, "deliveryStep", "shipment", "installation", "training", "acceptance"));
    }
}
