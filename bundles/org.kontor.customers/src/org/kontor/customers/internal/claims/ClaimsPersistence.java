package org.kontor.customers.internal.claims;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The table of claims. */
@Component(service = PersistenceContribution.class)
public final class ClaimsPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public ClaimsPersistence() {
        super(
                "org.kontor.customers.claims",
                List.of("org.kontor.customers"),
                List.of("org.kontor.customers.claims.Claim"),
                List.of("001_claims.sql"));
    }
}
