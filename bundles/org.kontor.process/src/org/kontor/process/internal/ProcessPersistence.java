package org.kontor.process.internal;

import java.util.List;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of queues, steps and notices. */
@Component
public final class ProcessPersistence implements PersistenceContribution {

    @Override
    public String component() {
        return "org.kontor.process";
    }

    @Override
    public List<String> requires() {
        return List.of("org.kontor.identity");
    }

    @Override
    public List<String> entityClasses() {
        return List.of(
                "org.kontor.process.internal.WorkItem",
                "org.kontor.process.internal.DocumentStep",
                "org.kontor.process.internal.NoticeRow");
    }

    @Override
    public List<String> migrations() {
        return List.of("001_process.sql");
    }

    @Override
    public Class<?> anchor() {
        return ProcessPersistence.class;
    }
}
