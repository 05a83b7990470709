package org.kontor.customers.internal.territories;

import java.util.List;
import org.kontor.customers.selling.Leads;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.sharing.ReadingGroup;
import org.osgi.service.component.annotations.Component;

/** The tables of territories; who works in one reads its customers and leads (LED-15). */
@Component(service = PersistenceContribution.class)
public final class TerritoriesPersistence extends ModulePersistence {

    private static final String COLUMN = "TERRITORY_ID";

    private static final String TERRITORIES_OF_USER = "SELECT m.TERRITORY_ID FROM TERRITORY_MEMBER m"
            + " JOIN TERRITORY t ON t.ID = m.TERRITORY_ID WHERE m.USER_ID = ? AND t.ACTIVE = TRUE";

    private static final String ENTITIES = "org.kontor.customers.territories.";

    /** Names entities and migrations. */
    public TerritoriesPersistence() {
        super(
                "org.kontor.customers.territories",
                List.of("org.kontor.customers", "org.kontor.customers.selling"),
                List.of(ENTITIES + "Territory", ENTITIES + "TerritoryKey", ENTITIES + "TerritoryMember"),
                List.of("001_territories.sql", "002_placed.sql"));
    }

    @Override
    public List<ReadingGroup> readingGroups() {
        return List.of(
                new ReadingGroup("customer", "CUSTOMER", COLUMN, TERRITORIES_OF_USER),
                new ReadingGroup(Leads.TYPE, "SALES_LEAD", COLUMN, TERRITORIES_OF_USER));
    }
}
