package org.kontor.customers.internal.territories;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of territories. */
@Component(service = PersistenceContribution.class)
public final class TerritoriesPersistence extends ModulePersistence {

    private static final String ENTITIES = "org.kontor.customers.territories.";

    /** Names entities and migrations. */
    public TerritoriesPersistence() {
        super(
                "org.kontor.customers.territories",
                List.of("org.kontor.customers"),
                List.of(ENTITIES + "Territory", ENTITIES + "TerritoryKey", ENTITIES + "TerritoryMember"),
                List.of("001_territories.sql"));
    }
}
