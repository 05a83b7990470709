package org.kontor.process.internal.segments;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of segments. */
@Component(service = PersistenceContribution.class)
public final class SegmentsPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public SegmentsPersistence() {
        super(
                "org.kontor.process.segments",
                List.of("org.kontor.process"),
                List.of(
                        "org.kontor.process.internal.segments.Segment",
                        "org.kontor.process.internal.segments.SegmentCondition"),
                List.of("001_segments.sql"));
    }
}
