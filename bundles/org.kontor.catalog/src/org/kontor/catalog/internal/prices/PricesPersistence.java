package org.kontor.catalog.internal.prices;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The tables of price lists, promotions and price rules. */
@Component(service = PersistenceContribution.class)
public final class PricesPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public PricesPersistence() {
        super(
                "org.kontor.catalog.prices",
                List.of("org.kontor.catalog"),
                List.of(
                        "org.kontor.catalog.prices.PriceList",
                        "org.kontor.catalog.prices.ListedPrice",
                        "org.kontor.catalog.prices.ListedRate",
                        "org.kontor.catalog.prices.Promotion",
                        "org.kontor.catalog.prices.PriceRule"),
                List.of("001_prices.sql", "002_lowered.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(new IntegrityCheck(
                "prices.once",
                PricesText.of("check.once"),
                "SELECT LIST_ID, PRODUCT_ID, FROM_QUANTITY FROM LISTED_PRICE"
                        + " GROUP BY LIST_ID, PRODUCT_ID, FROM_QUANTITY HAVING COUNT(*) > 1"));
    }
}
