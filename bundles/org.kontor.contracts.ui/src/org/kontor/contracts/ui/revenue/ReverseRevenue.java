package org.kontor.contracts.ui.revenue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.ProjectRevenue;
import org.kontor.contracts.projects.Projects;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes back the last revenue of a project (FIN-13). */
@Component(service = RecordAction.class)
public final class ReverseRevenue extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(ReverseRevenue.class);

    /** What is asked. */
    private static final class Reason {

        private String note;
    }

    private static final RecordType<Reason> ASKED = RecordType.of("reverseRevenue", TEXTS, Reason::new)
            .text("note", 500, r -> r.note, (r, words) -> r.note = words)
            .required()
            .build();

    private final ProjectRevenue revenue;

    /** Over the projects. */
    @Activate
    public ReverseRevenue(@Reference ProjectRevenue revenue) {
        super("reverseRevenue", Projects.TYPE, TEXTS.text("reverseRevenue"), 31, "revenue.edit", Set.of());
        this.revenue = revenue;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Project project && project.isRevenueBooked();
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.ask(label(), TEXTS.text("reverseRevenue.explanation"), ASKED, new Reason(), given -> {
            revenue.reverseLast(workplace.actor(), record.id(), given.note);
            return Optional.of(record);
        });
    }
}
