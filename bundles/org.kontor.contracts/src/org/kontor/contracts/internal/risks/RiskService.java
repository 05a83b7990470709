package org.kontor.contracts.internal.risks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.contracts.risks.ContractRisk;
import org.kontor.contracts.risks.ContractRisks;
import org.kontor.contracts.risks.RiskKind;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together what deviates from agreements, plans and budgets (CON-20). */
@Component
public final class RiskService implements ContractRisks {

    private final ListQueries queries;
    private final SqlReader reader;

    /** Over the lists and the open database. */
    @Activate
    public RiskService(@Reference ListQueries queries, @Reference SqlReader reader) {
        this.queries = queries;
        this.reader = reader;
    }

    @Override
    public List<ContractRisk> of(Actor actor, LocalDate today, int most) {
        if (!actor.may("contracts.view")) {
            return List.of();
        }
        Agreed agreed = new Agreed(queries, actor, today, most);
        BehindPlan plan = new BehindPlan(reader, actor, today, most);
        List<ContractRisk> risks = new ArrayList<>(agreed.contracts());
        List<ContractRisk> behind = plan.steps();
        risks.addAll(behind);
        Set<RecordRef> told = behind.stream().map(ContractRisk::record).collect(Collectors.toSet());
        agreed.steps().stream()
                .filter(step -> step.kind() != RiskKind.STEP_LATE || !told.contains(step.record()))
                .forEach(risks::add);
        if (actor.may("orders.view")) {
            risks.addAll(agreed.deliveries());
        }
        if (actor.may("projects.view")) {
            risks.addAll(agreed.costly());
            risks.addAll(plan.projects());
        }
        if (actor.may("budgets.view")) {
            risks.addAll(plan.budgets());
        }
        return risks.stream()
                .sorted(Comparator.comparing((ContractRisk risk) -> risk.kind().isEarly())
                        .thenComparing(ContractRisk::since))
                .toList();
    }

    @Override
    public ComputedTable table(Actor actor, LocalDate today, int most) {
        return RisksTable.of(of(actor, today, most));
    }
}
