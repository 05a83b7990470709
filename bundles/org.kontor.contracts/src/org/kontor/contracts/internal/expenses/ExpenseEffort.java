package org.kontor.contracts.internal.expenses;

import java.util.List;
import org.kontor.customers.quality.Effort;
import org.kontor.customers.quality.EffortSource;
import org.osgi.service.component.annotations.Component;

/** What was spent for a customer and approved is a cost of serving it (CUS-11). */
@Component
public final class ExpenseEffort implements EffortSource {

    @Override
    public List<Effort> efforts() {
        return List.of(Effort.spent("contractExpenses"));
    }
}
