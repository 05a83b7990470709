package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import org.kontor.finance.accounting.Journal;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what has not been handed over to the accounting program (INT-04). */
@Component(service = ListAction.class)
public final class GatherPostings extends OnList {

    private final Journal journal;

    /** Over the service. */
    @Activate
    public GatherPostings(@Reference Journal journal) {
        super("gatherPostings", "journalBatches", "books", 1, "finance.edit");
        this.journal = journal;
    }

    @Override
    public void run(Workplace workplace, ListDefinition list) {
        workplace.ask(label(), TEXTS.text("gatherPostings.explanation"), DayDraft.DAY, new DayDraft(), asked -> {
            List<Long> made = journal.gather(workplace.actor(), asked.day());
            if (made.isEmpty()) {
                throw new ProblemException(TEXTS.text("gatherPostings.nothing"));
            }
            return Optional.of(new RecordRef(Journal.TYPE, made.getFirst()));
        });
    }
}
