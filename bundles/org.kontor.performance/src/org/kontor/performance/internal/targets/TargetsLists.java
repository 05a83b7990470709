package org.kontor.performance.internal.targets;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.performance.targets.PlanState;
import org.kontor.performance.targets.Quarter;
import org.kontor.performance.targets.Targets;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of target plans. Everybody who sees targets sees that there is a plan; its figures are cut to the data scope. */
@Component
public final class TargetsLists implements ListContribution {

    static final ListDefinition PLANS = ListDefinition.of("targetPlans", "targets", Targets.TYPE, TargetText.SOURCE)
            .from("TARGET_PLAN p", "p.ID")
            .outerJoin("USER_NAME", "u", "u.ID = p.OWNER_ID")
            .searched("name", "p.NAME", 28)
            .column("year", FieldKind.TEXT, "CAST(p.PLAN_YEAR AS CHAR(4))", 8)
            .choice("quarter", Quarter.class, "p.PLAN_QUARTER", 14)
            .choice("state", PlanState.class, "p.STATE", 12)
            .column("currency", FieldKind.TEXT, "p.CURRENCY", 8)
            .column(
                    "indicators",
                    FieldKind.INTEGER,
                    "(SELECT COUNT(*) FROM TARGET_INDICATOR i WHERE i.PLAN_ID = p.ID)",
                    10)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .orderBy("year", false)
            .orderBy("quarter", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(PLANS);
    }
}
