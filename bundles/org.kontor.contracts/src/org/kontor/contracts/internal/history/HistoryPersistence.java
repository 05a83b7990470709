package org.kontor.contracts.internal.history;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The table of contract history. */
@Component(service = PersistenceContribution.class)
public final class HistoryPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public HistoryPersistence() {
        super(
                "org.kontor.contracts.history",
                List.of("org.kontor.contracts"),
                List.of("org.kontor.contracts.history.PastSale"),
                List.of("001_history.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(new SearchIndex(HistoryLists.TYPE, "PastSale", List.of("contractNumber", "goods")));
    }
}
