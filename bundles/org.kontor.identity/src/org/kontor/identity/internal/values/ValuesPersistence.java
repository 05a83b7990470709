package org.kontor.identity.internal.values;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of value lists. */
@Component(service = PersistenceContribution.class)
public final class ValuesPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public ValuesPersistence() {
        super(
                "org.kontor.identity.values",
                List.of("org.kontor.identity"),
                List.of("org.kontor.identity.values.ValueList", "org.kontor.identity.values.ListedValue"),
                List.of("001_values.sql"));
    }
}
