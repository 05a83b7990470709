package org.kontor.catalog.internal;

import java.util.List;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of the catalog. */
@Component
public final class CatalogPersistence implements PersistenceContribution {

    @Override
    public String component() {
        return "org.kontor.catalog";
    }

    @Override
    public List<String> requires() {
        return List.of("org.kontor.persistence");
    }

    @Override
    public List<String> entityClasses() {
        return List.of("org.kontor.catalog.Supplier", "org.kontor.catalog.Product");
    }

    @Override
    public List<String> migrations() {
        return List.of("001_catalog.sql");
    }

    @Override
    public Class<?> anchor() {
        return CatalogPersistence.class;
    }
}
