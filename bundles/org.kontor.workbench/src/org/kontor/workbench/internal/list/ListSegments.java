package org.kontor.workbench.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Segments;
import org.kontor.process.segments.Subject;
import org.kontor.workbench.internal.segment.SegmentDialog;
import org.kontor.workbench.internal.work.Background;

/** The segment through which a list is looked at, and the menu by which one is chosen, made or changed. */
final class ListSegments {

    private static final TextSource TEXTS = TextSource.beside(ListSegments.class);

    private final Segments segments;
    private final Actor actor;
    private final ListDefinition list;
    private final Control owner;
    private final Runnable changed;
    private final Consumer<RuntimeException> failed;
    private List<Segments.Offer> offered = List.of();
    private Optional<Chosen> chosen = Optional.empty();

    /** What the list is looked at through. */
    private record Chosen(
            Optional<Segments.Offer> segment, List<Condition> conditions, ListRequest request, String words) {}

    /** What the menu needs to know. */
    private record Beginning(List<Subject> subjects, Optional<Segments.Details> details) {}

    /**
     * No segment at first.
     *
     * @param owner the widget with whose life the reading ends
     * @param changed called in the UI when another segment is chosen
     * @param failed called in the UI when a segment cannot be read or evaluated
     */
    ListSegments(
            Segments segments,
            Actor actor,
            ListDefinition list,
            Control owner,
            Runnable changed,
            Consumer<RuntimeException> failed) {
        this.segments = segments;
        this.actor = actor;
        this.list = list;
        this.owner = owner;
        this.changed = changed;
        this.failed = failed;
        readOffers();
    }

    /** The conditions of the segment. */
    List<ListFilter> filters() {
        return chosen.map(c -> c.request().filters()).orElse(List.of());
    }

    /** What is to be said above the list. */
    Optional<String> words() {
        return chosen.map(Chosen::words);
    }

    /** Looks at all rows again. */
    void none() {
        chosen = Optional.empty();
    }

    /** Asks for the conditions of a new segment. */
    void create() {
        edit(Optional.empty());
    }

    void fill(MenuManager menu) {
        menu.add(action(TEXTS.get("segments.new"), this::create));
        chosen.ifPresent(now -> menu.add(action(TEXTS.get("segments.change"), () -> edit(Optional.of(now)))));
        if (!offered.isEmpty()) {
            menu.add(new Separator());
            offered.forEach(offer -> menu.add(choice(offer)));
        }
        if (chosen.isPresent()) {
            menu.add(new Separator());
            menu.add(action(TEXTS.get("segments.none"), () -> {
                none();
                changed.run();
            }));
        }
        List<Segments.Offer> mine =
                offered.stream().filter(Segments.Offer::mine).toList();
        if (!mine.isEmpty()) {
            MenuManager remove = new MenuManager(TEXTS.get("segments.remove"));
            mine.forEach(offer -> remove.add(action(label(offer), () -> remove(offer))));
            menu.add(new Separator());
            menu.add(remove);
        }
    }

    /** A menu takes what follows a tab or an at sign for a key. */
    private static String label(Segments.Offer offer) {
        return TEXTS.get(offer.shared() ? "segments.shared" : "segments.own", offer.name())
                        .replace("&", "&&") + "\t";
    }

    private Action choice(Segments.Offer offer) {
        Action action = new Action(label(offer), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    choose(offer);
                }
            }
        };
        action.setChecked(chosen.flatMap(Chosen::segment)
                .filter(s -> s.id() == offer.id())
                .isPresent());
        return action;
    }

    private static Action action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void readOffers() {
        Background.read(
                list.label().toString(),
                owner,
                () -> segments.offered(actor, list.id()),
                found -> offered = found,
                failed);
    }

    private void choose(Segments.Offer offer) {
        Background.read(
                offer.name(),
                owner,
                () -> through(
                        Optional.of(offer), segments.segment(actor, offer.id()).conditions()),
                this::look,
                failed);
    }

    private Chosen through(Optional<Segments.Offer> segment, List<Condition> conditions) {
        String words = segment.map(Segments.Offer::name)
                .orElseGet(() -> segments.words(actor, list.id(), conditions).stream()
                        .map(Text::toString)
                        .collect(Collectors.joining(TEXTS.get("segments.and"))));
        return new Chosen(segment, conditions, segments.request(actor, list.id(), conditions), words);
    }

    private void look(Chosen through) {
        chosen = Optional.of(through).filter(c -> !c.conditions().isEmpty());
        changed.run();
    }

    private void edit(Optional<Chosen> begun) {
        Background.read(
                list.label().toString(),
                owner,
                () -> new Beginning(
                        segments.subjects(actor, list.id()),
                        begun.flatMap(Chosen::segment).map(s -> segments.segment(actor, s.id()))),
                beginning -> open(beginning, begun),
                failed);
    }

    private void open(Beginning beginning, Optional<Chosen> begun) {
        List<Condition> conditions = beginning
                .details()
                .map(Segments.Details::conditions)
                .or(() -> begun.map(Chosen::conditions))
                .orElse(List.of());
        new SegmentDialog(
                        owner.getShell(),
                        segments,
                        actor,
                        list,
                        beginning.subjects(),
                        beginning.details().map(Segments.Details::offer),
                        conditions,
                        this::decided)
                .open();
    }

    private void decided(SegmentDialog.Chosen decided) {
        Background.read(
                list.label().toString(),
                owner,
                () -> {
                    List<Segments.Offer> now = segments.offered(actor, list.id());
                    Optional<Segments.Offer> kept = decided.segment().flatMap(id -> now.stream()
                            .filter(offer -> offer.id() == id)
                            .findFirst());
                    return new Decision(now, through(kept, decided.conditions()));
                },
                decision -> {
                    offered = decision.offered();
                    look(decision.through());
                },
                failed);
    }

    /** What is there after the dialog. */
    private record Decision(List<Segments.Offer> offered, Chosen through) {}

    private void remove(Segments.Offer offer) {
        Background.read(
                offer.name(),
                owner,
                () -> {
                    segments.remove(actor, offer.id());
                    return segments.offered(actor, list.id());
                },
                left -> {
                    offered = left;
                    if (chosen.flatMap(Chosen::segment)
                            .filter(s -> s.id() == offer.id())
                            .isPresent()) {
                        none();
                        changed.run();
                    }
                },
                failed);
    }
}
