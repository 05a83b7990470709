package org.kontor.catalog.internal;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The tables of the catalog. */
@Component(service = PersistenceContribution.class)
public final class CatalogPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public CatalogPersistence() {
        super(
                "org.kontor.catalog",
                List.of("org.kontor.persistence"),
                List.of("org.kontor.catalog.Supplier", "org.kontor.catalog.Product"),
                List.of("001_catalog.sql", "002_entry.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(
                new SearchIndex("product", "Product", List.of("number", "name", "barCode", "sound")),
                new SearchIndex("supplier", "Supplier", List.of("number", "name")));
    }
}
