package org.kontor.catalog.internal.costs;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The table of what products cost. */
@Component(service = PersistenceContribution.class)
public final class CostPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public CostPersistence() {
        super(
                "org.kontor.catalog.costs",
                List.of("org.kontor.catalog"),
                List.of("org.kontor.catalog.costs.ProductCost"),
                List.of("001_costs.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(new IntegrityCheck(
                "costs.once",
                CostText.of("check.once"),
                "SELECT a.ID, b.ID FROM PRODUCT_COST a JOIN PRODUCT_COST b ON b.PRODUCT_ID = a.PRODUCT_ID AND b.ID > a.ID"
                        + " AND b.VALID_FROM <= a.VALID_TO AND a.VALID_FROM <= b.VALID_TO"));
    }
}
