package org.kontor.customers.internal.completeness;

import java.util.List;
import org.kontor.customers.CustomerKind;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The administrator's list of what a complete file has. */
@Component
public final class CompletenessLists implements ListContribution {

    static final ListDefinition RULES = ListDefinition.of(
                    "completenessRules", "identity", "completenessRule", CompletenessText.SOURCE)
            .from("COMPLETENESS_RULE r", "r.ID")
            .choice("kind", CustomerKind.class, "r.KIND", 24)
            .column("items", FieldKind.INTEGER, "(SELECT COUNT(*) FROM COMPLETENESS_ITEM i WHERE i.RULE_ID = r.ID)", 16)
            .column("changedAt", FieldKind.INSTANT, "r.CHANGED_AT", 20)
            .orderBy("kind", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(RULES);
    }
}
