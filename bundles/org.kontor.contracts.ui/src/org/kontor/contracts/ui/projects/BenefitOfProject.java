package org.kontor.contracts.ui.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.projects.ProjectBenefit;
import org.kontor.contracts.projects.Projects;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a project leaves over: a row for each contract, what was spent on the project itself, the sum (CON-12, R-08). */
@Component(service = RecordTab.class)
public final class BenefitOfProject extends BenefitTable {

    private final Projects projects;

    /** Over the projects. */
    @Activate
    public BenefitOfProject(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public String recordType() {
        return Projects.TYPE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        ProjectBenefit project = projects.ofProject(actor, record.id());
        List<Row> rows = new ArrayList<>();
        project.contracts().forEach(contract -> rows.add(row(contract)));
        if (!project.ownExpenses().isZero()) {
            rows.add(sum(
                    "benefit.own",
                    show(project.ownExpenses()),
                    show(project.ownExpenses().negated()),
                    Tone.NEUTRAL));
        }
        if (!rows.isEmpty()) {
            rows.add(sum("benefit.sum", show(project.expenses()), show(project.benefit()), tone(project.benefit())));
        }
        return rows;
    }

    private static Row sum(String label, String expenses, String benefit, Tone tone) {
        return new Row(List.of(TEXTS.get(label), "", "", "", "", expenses, benefit), tone, Optional.empty());
    }
}
