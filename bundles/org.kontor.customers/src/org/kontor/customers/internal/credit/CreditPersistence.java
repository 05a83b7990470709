package org.kontor.customers.internal.credit;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of credit assessments. */
@Component(service = PersistenceContribution.class)
public final class CreditPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public CreditPersistence() {
        super(
                "org.kontor.customers.credit",
                List.of("org.kontor.customers"),
                List.of(
                        "org.kontor.customers.credit.CreditAssessment",
                        "org.kontor.customers.credit.FactorScore",
                        "org.kontor.customers.credit.Opinion"),
                List.of("001_credit.sql"));
    }
}
