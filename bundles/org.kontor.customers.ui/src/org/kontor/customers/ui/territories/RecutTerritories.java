package org.kontor.customers.ui.territories;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.handover.Handovers;
import org.kontor.customers.territories.Recut;
import org.kontor.customers.territories.Territories;
import org.kontor.kernel.progress.Progress;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.record.RecordTypeBuilder;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what would move when territories are cut anew, and moves it: only between territories, or to other owners too (LED-15). */
@Component(service = RecordAction.class)
public final class RecutTerritories extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(RecutTerritories.class);
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_TITLE = 200;

    /** The explanation says how many there are; nobody reads more of them in a dialog. */
    private static final int MOST_SHOWN = 1000;

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

    private static final RecordType<Recut.Flow> FLOW = RecordType.<Recut.Flow>of("flow", TEXTS, () -> {
                throw new UnsupportedOperationException("only shown");
            })
            .shownText("from", flow -> named(flow.from()))
            .shownText("to", flow -> named(flow.to()))
            .shownInteger("customers", Recut.Flow::customers)
            .shownInteger("leads", Recut.Flow::leads)
            .build();

    private final Territories territories;
    private final Handovers handovers;

    /** What moves, how far, and why. */
    private static final class Asked {

        private final Recut recut;
        private Territories.Owners owners;
        private String note;
        private boolean wanted;

        Asked(Recut recut) {
            this.recut = recut;
            owners = recut.changes().isEmpty() ? Territories.Owners.STAY : Territories.Owners.CHANGE;
        }
    }

    /** What was done: how many records were noted, and the handovers. */
    private record Done(int placed, List<RecordRef> handovers) {}

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
        workplace.load(
                label(),
                () -> territories.recut(workplace.actor(), ids, Territories.Owners.CHANGE),
                recut -> show(workplace, recut));
    }

    private void show(Workplace workplace, Recut recut) {
        if (recut.isEmpty()) {
            workplace.tell(label(), TEXTS.text("recut.nothing"));
            return;
        }
        Asked asked = new Asked(recut);
        workplace.ask(label(), explanation(recut), questions(recut), asked, answer -> {
            answer.wanted = true;
            return Optional.empty();
        });
        if (asked.wanted) {
            workplace.work(label(), progress -> carryOut(workplace, asked, progress), done -> done.handovers().stream()
                    .findFirst()
                    .ifPresentOrElse(
                            workplace::openRecord,
                            () -> workplace.tell(label(), TEXTS.text("recut.placed", done.placed()))));
        }
    }

    /** Asks and shows only what there is to decide and to see. */
    private static RecordType<Asked> questions(Recut recut) {
        RecordTypeBuilder<Asked> questions = RecordType.of("recut", TEXTS, () -> new Asked(recut));
        if (!recut.changes().isEmpty()) {
            questions
                    .choice(
                            "owners",
                            Territories.Owners.class,
                            asked -> asked.owners,
                            (asked, owners) -> asked.owners = owners)
                    .required()
                    .longText("note", LONGEST_NOTE, asked -> asked.note, (asked, note) -> asked.note = note);
        }
        if (!recut.flows().isEmpty()) {
            questions.readOnlyTable("flows", FLOW, asked -> asked.recut.flows());
        }
        if (!recut.changes().isEmpty()) {
            questions.readOnlyTable("changes", CHANGE, asked -> asked.recut.changes().stream()
                    .limit(MOST_SHOWN)
                    .toList());
        }
        return questions.build();
    }

    /** First where everything lies, then who gets it; ended in between, what was done stays. */
    private Done carryOut(Workplace workplace, Asked asked, Progress progress) {
        Recut recut = asked.recut;
        boolean handsOver =
                asked.owners == Territories.Owners.CHANGE && !recut.changes().isEmpty();
        long all = recut.shifts().size() + (handsOver ? recut.changes().size() : 0L);
        int placed = territories.place(workplace.actor(), recut.shifts(), part(progress, 0, all));
        if (!handsOver || progress.isCancelled()) {
            return new Done(placed, List.of());
        }
        String note = Optional.ofNullable(asked.note).orElse("");
        return new Done(
                placed, handovers.handOver(workplace.actor(), recut.moves(), note, part(progress, placed, all)));
    }

    private static Progress part(Progress whole, long before, long all) {
        return new Progress() {
            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }

            @Override
            public void done(long records, long ofPart) {
                whole.done(before + records, all);
            }
        };
    }

    private static String named(String territory) {
        return territory.isEmpty() ? TEXTS.get("recut.none") : territory;
    }

    private static Text explanation(Recut recut) {
        if (recut.changes().isEmpty()) {
            return TEXTS.text("recut.elsewhere", recut.shifts().size());
        }
        long customers = recut.count("customer");
        long leads = recut.count("lead");
        return TEXTS.text(
                "recut.explanation",
                recut.shifts().size(),
                customers,
                leads,
                recut.changes().size() - customers - leads);
    }
}
