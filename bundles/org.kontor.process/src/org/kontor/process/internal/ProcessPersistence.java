package org.kontor.process.internal;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of queues, steps, notices and of what was left for absent modules. */
@Component(service = PersistenceContribution.class)
public final class ProcessPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public ProcessPersistence() {
        super(
                "org.kontor.process",
                List.of("org.kontor.identity"),
                List.of(
                        "org.kontor.process.internal.WorkItem",
                        "org.kontor.process.internal.DocumentStep",
                        "org.kontor.process.internal.NoticeRow",
                        "org.kontor.process.internal.late.LateInterest",
                        "org.kontor.process.internal.late.LateWork"),
                List.of("001_process.sql", "002_late.sql", "003_stays.sql", "004_notices.sql", "005_outgoing.sql"));
    }
}
