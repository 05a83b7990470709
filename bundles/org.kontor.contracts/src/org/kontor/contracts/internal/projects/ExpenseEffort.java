package org.kontor.contracts.internal.projects;

import java.util.List;
import org.kontor.customers.quality.Effort;
import org.kontor.customers.quality.EffortSource;
import org.osgi.service.component.annotations.Component;

/** What was spent on a customer's contracts is a cost of serving it (CUS-11). */
@Component
public final class ExpenseEffort implements EffortSource {

    @Override
    public List<Effort> efforts() {
        return List.of(Effort.spent("contractExpenses"));
    }
}
