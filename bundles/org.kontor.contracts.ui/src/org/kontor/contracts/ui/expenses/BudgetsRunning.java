package org.kontor.contracts.ui.expenses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.expenses.Budgets;
import org.kontor.contracts.expenses.Budgets.Standing;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListRequest;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The budgets of today, the tightest first, with what is left (FIN-18). */
@Component(service = HomeBlock.class)
public final class BudgetsRunning implements HomeBlock {

    private static final TextSource TEXTS = TextSource.beside(BudgetsRunning.class);
    private static final BigDecimal ALMOST = new BigDecimal("0.9");
    private static final int ROWS = 6;

    private final Budgets budgets;

    /** Over the budgets. */
    @Activate
    public BudgetsRunning(@Reference Budgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public String id() {
        return "contracts.budgets";
    }

    @Override
    public Text title() {
        return TEXTS.text("running");
    }

    @Override
    public int order() {
        return 430;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("budgets.view");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("running.empty");
    }

    @Override
    public Optional<Destination> all() {
        ListRequest everything = new ListRequest(Optional.empty(), List.of(), List.of());
        return Optional.of(workplace -> workplace.openList("budgets", everything));
    }

    @Override
    public Content load(Actor actor) {
        return Content.of(budgets.running(actor, LocalDate.now()).stream()
                .limit(ROWS)
                .map(BudgetsRunning::row)
                .toList());
    }

    private static Row row(Standing standing) {
        Formats formats = Formats.current();
        return new Row(
                new RecordRef(Budgets.TYPE, standing.id()),
                standing.unit() + "  " + standing.kind(),
                TEXTS.get(
                        "running.spent",
                        formats.show(FieldKind.MONEY, standing.spent()),
                        formats.show(FieldKind.MONEY, standing.amount())),
                formats.show(FieldKind.MONEY, standing.left()),
                tone(standing));
    }

    private static Tone tone(Standing standing) {
        if (standing.left().signum() < 0) {
            return Tone.BAD;
        }
        boolean almost = standing.spent().compareTo(standing.amount().multiply(ALMOST)) >= 0;
        return almost ? Tone.WARNING : Tone.NEUTRAL;
    }
}
