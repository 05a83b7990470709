package org.kontor.contracts.ui.revenue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.projects.ProjectRevenue;
import org.kontor.contracts.projects.ProjectState;
import org.kontor.contracts.projects.Projects;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes how far a project is and recognises the revenue that this brings (FIN-13). */
@Component(service = RecordAction.class)
public final class RecogniseRevenue extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(RecogniseRevenue.class);

    /** What is asked. */
    private static final class Progress {

        private LocalDate bookedOn = LocalDate.now();
        private Integer percent;
        private String note;
    }

    private static final RecordType<Progress> ASKED = RecordType.of("recognise", TEXTS, Progress::new)
            .date("bookedOn", p -> p.bookedOn, (p, day) -> p.bookedOn = day)
            .required()
            .integer("progress", p -> p.percent, (p, percent) -> p.percent = percent)
            .required()
            .text("note", 500, p -> p.note, (p, words) -> p.note = words)
            .build();

    private final ProjectRevenue revenue;

    /** Over the projects. */
    @Activate
    public RecogniseRevenue(@Reference ProjectRevenue revenue) {
        super(
                "recogniseRevenue",
                Projects.TYPE,
                TEXTS.text("recogniseRevenue"),
                30,
                "revenue.edit",
                Set.of(ProjectState.OPEN.name(), ProjectState.FINISHED.name()));
        this.revenue = revenue;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.load(
                label(),
                () -> revenue.standing(workplace.actor(), record.id()),
                standing -> workplace.ask(
                        label(),
                        TEXTS.text("recogniseRevenue.explanation", standing.name(), standing.progress()),
                        ASKED,
                        new Progress(),
                        given -> {
                            String note = Optional.ofNullable(given.note).orElse("");
                            revenue.recognise(workplace.actor(), record.id(), given.bookedOn, given.percent, note);
                            return Optional.of(record);
                        }));
    }
}
