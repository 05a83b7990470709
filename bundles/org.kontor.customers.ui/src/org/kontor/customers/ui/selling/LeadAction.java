package org.kontor.customers.ui.selling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.selling.Leads;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.Workplace;

/** Something that is done with one or several open leads after one question. */
abstract class LeadAction extends BaseAction {

    private final Leads leads;

    /** What is done with one lead. */
    interface Step<A> {

        /** Does it; may refuse with a {@link org.kontor.kernel.problem.ProblemException}. */
        void take(Actor actor, long id, int version, A answer);
    }

    LeadAction(String id, String text, int order, String permission, Leads leads) {
        super(id, Leads.TYPE, ScreenText.of(text), order, permission, Set.of("NEW", "ASSIGNED"));
        this.leads = leads;
    }

    @Override
    public final boolean onSeveral() {
        return true;
    }

    @Override
    public final boolean asksFirst() {
        return true;
    }

    /** Asks once, then takes the step with each lead; a single one is shown afterwards. */
    final <A> void ask(
            Workplace workplace,
            List<RecordRef> records,
            String explanation,
            RecordType<A> question,
            A answer,
            Step<A> step) {
        workplace.ask(label(), ScreenText.of(explanation, records.size()), question, answer, given -> {
            for (RecordRef record : records) {
                int version = leads.load(workplace.actor(), record.id()).version();
                step.take(workplace.actor(), record.id(), version, given);
            }
            return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
        });
    }
}
