package org.kontor.performance.internal.targets;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of target plans. */
@Component(service = PersistenceContribution.class)
public final class TargetsPersistence extends ModulePersistence {

    private static final String ENTITIES = "org.kontor.performance.targets.";

    /** Names entities and migrations. */
    public TargetsPersistence() {
        super(
                "org.kontor.performance.targets",
                List.of("org.kontor.process"),
                List.of(
                        ENTITIES + "TargetPlan",
                        ENTITIES + "TargetIndicator",
                        ENTITIES + "TargetShare",
                        ENTITIES + "TargetSplit",
                        ENTITIES + "TargetAction"),
                List.of("001_targets.sql"));
    }
}
