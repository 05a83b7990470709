package org.kontor.customers.internal.evaluation;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The table of monthly evaluations. */
@Component(service = PersistenceContribution.class)
public final class EvaluationPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public EvaluationPersistence() {
        super(
                "org.kontor.customers.evaluation",
                List.of("org.kontor.customers"),
                List.of("org.kontor.customers.evaluation.MonthlyEvaluation"),
                List.of("001_evaluation.sql"));
    }
}
