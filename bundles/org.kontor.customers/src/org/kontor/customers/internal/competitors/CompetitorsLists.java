package org.kontor.customers.internal.competitors;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of competitors. */
@Component
public final class CompetitorsLists implements ListContribution {

    static final ListDefinition COMPETITORS = ListDefinition.of(
                    "competitors", "selling", "competitor", CompetitorsText.SOURCE)
            .from("COMPETITOR c", "c.ID")
            .searched("name", "c.NAME", 26)
            .column("strengths", FieldKind.TEXT, "c.STRENGTHS", 36)
            .column("weaknesses", FieldKind.TEXT, "c.WEAKNESSES", 36)
            .column("website", FieldKind.TEXT, "c.WEBSITE", 24)
            .orderBy("name", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(COMPETITORS);
    }
}
