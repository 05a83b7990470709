package org.kontor.customers.internal.value;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The table of what was done to class customers. */
@Component(service = PersistenceContribution.class)
public final class ValuePersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public ValuePersistence() {
        super(
                "org.kontor.customers.value",
                List.of("org.kontor.customers"),
                List.of("org.kontor.customers.value.ValueRun"),
                List.of("001_value.sql"));
    }
}
