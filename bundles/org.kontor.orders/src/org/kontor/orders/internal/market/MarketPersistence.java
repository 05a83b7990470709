package org.kontor.orders.internal.market;

import java.util.List;
import org.kontor.orders.market.MarketRegister;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The table of the market register. */
@Component(service = PersistenceContribution.class)
public final class MarketPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public MarketPersistence() {
        super(
                "org.kontor.orders.market",
                List.of("org.kontor.orders"),
                List.of("org.kontor.orders.market.MarketNote"),
                List.of("001_market.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(
                new SearchIndex(MarketRegister.TYPE, "MarketNote", List.of("competitor", "theirProduct", "text")));
    }
}
