package org.kontor.catalog.internal.configuration;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of options and configurations. */
@Component(service = PersistenceContribution.class)
public final class ConfigurationPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public ConfigurationPersistence() {
        super(
                "org.kontor.catalog.configuration",
                List.of("org.kontor.catalog"),
                List.of(
                        "org.kontor.catalog.configuration.OptionGroup",
                        "org.kontor.catalog.configuration.ProductOption",
                        "org.kontor.catalog.configuration.Configuration"),
                List.of("001_configuration.sql"));
    }
}
