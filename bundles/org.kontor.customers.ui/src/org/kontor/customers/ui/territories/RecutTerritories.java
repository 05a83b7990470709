package org.kontor.customers.ui.territories;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.handover.Handovers;
import org.kontor.customers.territories.Recut;
import org.kontor.customers.territories.Territories;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what would change hands when territories are cut anew, and hands it over in one step (LED-15). */
@Component(service = RecordAction.class)
public final class RecutTerritories extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(RecutTerritories.class);
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_TITLE = 200;

    private static final RecordType<Recut.Change> CHANGE = RecordType.<Recut.Change>of("change", TEXTS, () -> {
                throw new UnsupportedOperationException("only shown");
            })
            .shownText("kind", Recut.Change::kind)
            .longText("title", LONGEST_TITLE, change -> change.move().holding().title(), (change, title) -> {})
            .readOnly()
            .shownText("territory", Recut.Change::territory)
            .shownText("from", Recut.Change::from)
            .shownText("to", Recut.Change::to)
            .build();

    private static final RecordType<Asked> ASKED = RecordType.of("recut", TEXTS, () -> new Asked(List.of()))
            .longText("note", LONGEST_NOTE, asked -> asked.note, (asked, note) -> asked.note = note)
            .readOnlyTable("changes", CHANGE, asked -> asked.changes)
            .build();

    private final Territories territories;
    private final Handovers handovers;

    /** What changes hands, and why. */
    private static final class Asked {

        private final List<Recut.Change> changes;
        private String note;

        Asked(List<Recut.Change> changes) {
            this.changes = changes;
        }
    }

    /** Over territories and handovers. */
    @Activate
    public RecutTerritories(@Reference Territories territories, @Reference Handovers handovers) {
        super("recutTerritories", Territories.TYPE, TEXTS.text("recut.action"), 10, "customers.handover", Set.of());
        this.territories = territories;
        this.handovers = handovers;
    }

    @Override
    public boolean onSeveral() {
        return true;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        List<Long> ids = records.stream().map(RecordRef::id).toList();
        workplace.load(label(), () -> territories.recut(workplace.actor(), ids), recut -> show(workplace, recut));
    }

    private void show(Workplace workplace, Recut recut) {
        if (recut.changes().isEmpty()) {
            workplace.tell(label(), TEXTS.text("recut.nothing"));
            return;
        }
        workplace.ask(label(), explanation(recut), ASKED, new Asked(recut.changes()), asked -> {
            String note = Optional.ofNullable(asked.note).orElse("");
            return handovers.handOver(workplace.actor(), recut.moves(), note).stream()
                    .findFirst();
        });
    }

    private static Text explanation(Recut recut) {
        long customers = recut.count("customer");
        long leads = recut.count("lead");
        return TEXTS.text("recut.explanation", customers, leads, recut.changes().size() - customers - leads);
    }
}
