package org.kontor.contracts.ui.expenses;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.kontor.contracts.expenses.MonthlyAllocation;
import org.kontor.contracts.expenses.MonthlyAllocation.Outcome;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Allocates all open shared costs of a month in one step, above the list of expenses (FIN-19). */
@Component(service = ListAction.class)
public final class AllocateMonth implements ListAction {

    private static final TextSource TEXTS = TextSource.beside(AllocateMonth.class);

    private static final RecordType<Draft> MONTH = RecordType.of("allocatedMonth", TEXTS, Draft::new)
            .month("month", d -> d.day, (d, v) -> d.day = v)
            .required()
            .build();

    /** What is asked; at first the month that is over. */
    private static final class Draft {
        private LocalDate day = LocalDate.now().minusMonths(1);
    }

    private final MonthlyAllocation allocation;

    /** Over the service. */
    @Activate
    public AllocateMonth(@Reference MonthlyAllocation allocation) {
        this.allocation = allocation;
    }

    @Override
    public String id() {
        return "allocateMonth";
    }

    @Override
    public Text label() {
        return TEXTS.text("allocateMonth.action");
    }

    @Override
    public Icon icon() {
        return Icon.of(AllocateMonth.class, "icons/share.svg");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public boolean offeredFor(Actor actor, ListDefinition list) {
        return list.id().equals("contractExpenses") && actor.may("expenses.pay");
    }

    @Override
    public void run(Workplace workplace, ListDefinition list) {
        AtomicReference<Outcome> outcome = new AtomicReference<>();
        workplace.ask(label(), TEXTS.text("allocateMonth.explanation"), MONTH, new Draft(), asked -> {
            outcome.set(allocation.allocate(workplace.actor(), YearMonth.from(asked.day)));
            return Optional.empty();
        });
        Optional.ofNullable(outcome.get()).ifPresent(done -> workplace.tell(label(), told(done)));
    }

    private static Text told(Outcome done) {
        if (done.moved() + done.asBefore() == 0 && done.problems().isEmpty()) {
            return TEXTS.text("allocateMonth.nothing");
        }
        return done.problems().isEmpty()
                ? TEXTS.text("allocateMonth.done", done.moved(), done.asBefore())
                : TEXTS.text("allocateMonth.partly", done.moved(), done.asBefore(), String.join(" ", done.problems()));
    }
}
