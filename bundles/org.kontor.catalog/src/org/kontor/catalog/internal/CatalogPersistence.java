package org.kontor.catalog.internal;

import java.util.List;
import org.kontor.catalog.internal.structure.StructureText;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
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
                List.of(
                        "org.kontor.catalog.Supplier",
                        "org.kontor.catalog.Product",
                        "org.kontor.catalog.structure.ProductAttribute",
                        "org.kontor.catalog.structure.AttributeValue",
                        "org.kontor.catalog.structure.ProductPart"),
                List.of("001_catalog.sql", "002_entry.sql", "003_structure.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(
                new SearchIndex("product", "Product", List.of("number", "name", "barCode", "sound", "features")),
                new SearchIndex("supplier", "Supplier", List.of("number", "name")));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                new IntegrityCheck(
                        "catalog.madeOfItself",
                        StructureText.of("check.madeOfItself"),
                        "SELECT a.PRODUCT_ID, a.PART_ID FROM PRODUCT_PART a WHERE a.PRODUCT_ID = a.PART_ID OR EXISTS"
                                + " (SELECT 1 FROM PRODUCT_PART b WHERE b.PRODUCT_ID = a.PART_ID AND b.PART_ID = a.PRODUCT_ID)"));
    }
}
