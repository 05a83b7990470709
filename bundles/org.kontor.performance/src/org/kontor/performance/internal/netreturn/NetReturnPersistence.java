package org.kontor.performance.internal.netreturn;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The table of targets of the net return. */
@Component(service = PersistenceContribution.class)
public final class NetReturnPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public NetReturnPersistence() {
        super(
                "org.kontor.performance.netreturn",
                List.of("org.kontor.process"),
                List.of("org.kontor.performance.netreturn.ReturnTarget"),
                List.of("001_netreturn.sql"));
    }
}
