package org.kontor.contracts.ui.projects;

import java.util.List;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.projects.Projects;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a contract leaves over (CON-11). */
@Component(service = RecordTab.class)
public final class BenefitOfContract extends BenefitTable {

    private final Projects projects;

    /** Over the projects. */
    @Activate
    public BenefitOfContract(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public String recordType() {
        return Contracts.TYPE;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        return List.of(row(projects.ofContract(actor, record.id())));
    }
}
