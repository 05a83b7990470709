package org.kontor.performance.internal.reports;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of work reports. */
@Component(service = PersistenceContribution.class)
public final class ReportsPersistence extends ModulePersistence {

    private static final String ENTITIES = "org.kontor.performance.reports.";

    /** Names entities and migrations. */
    public ReportsPersistence() {
        super(
                "org.kontor.performance.reports",
                List.of("org.kontor.process"),
                List.of(ENTITIES + "WorkReport", ENTITIES + "ReportFigure", ENTITIES + "ReportEntry"),
                List.of("001_reports.sql"));
    }
}
