package org.kontor.customers.internal.handover;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of handovers. */
@Component(service = PersistenceContribution.class)
public final class HandoverPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public HandoverPersistence() {
        super(
                "org.kontor.customers.handover",
                List.of("org.kontor.customers"),
                List.of("org.kontor.customers.handover.Handover", "org.kontor.customers.handover.HandoverLine"),
                List.of("001_handover.sql"));
    }
}
