package org.kontor.customers.internal.competitors;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of the register of competitors. */
@Component(service = PersistenceContribution.class)
public final class CompetitorsPersistence extends ModulePersistence {

    private static final String ENTITIES = "org.kontor.customers.competitors.";

    /** Names entities and migrations. */
    public CompetitorsPersistence() {
        super(
                "org.kontor.customers.competitors",
                List.of("org.kontor.customers"),
                List.of(ENTITIES + "Competitor", ENTITIES + "CompetitorProduct", ENTITIES + "CompetitorAlias"),
                List.of("001_competitors.sql"));
    }
}
