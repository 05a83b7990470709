package org.kontor.workbench.internal.record;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Control;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.RecordHit;
import org.kontor.workbench.contribution.LineAssistant;
import org.kontor.workbench.contribution.LineAssistant.Fact;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.work.Background;

/**
 * The help of a {@link LineAssistant} for one grid of lines. Nothing here lets a key wait: what was typed is understood and
 * answered in the background, in lines that are told apart as objects, because others may come and go meanwhile.
 *
 * @param <T> the draft
 * @param <L> a line's draft
 * @param <Q> what is asked
 */
final class LineAid<T, L, Q> implements DraftModel.LineEntries {

    private static final TextSource TEXTS = TextSource.beside(LineAid.class);
    private static final int MOST_OFFERED = 12;

    private final LineAssistant<T, L, Q> assistant;
    private final RecordType.Table<T, L> table;
    private final DraftModel<T> model;
    private final Titles titles;
    private final Actor actor;
    private final Supplier<Optional<RecordRef>> record;
    private final Control owner;
    private final List<Text> columns;
    private final Map<L, Entry> entries = new IdentityHashMap<>();
    private final Map<L, List<Fact>> facts = new IdentityHashMap<>();
    private Optional<Q> asked = Optional.empty();
    private List<L> askedLines = List.of();
    private boolean answering;

    /** A text that was typed to name the record of a line. */
    private record Entry(String text, boolean refused) {}

    /**
     * The help for a grid.
     *
     * @param owner the grid
     */
    LineAid(
            LineAssistant<T, L, Q> assistant,
            RecordType.Table<T, L> table,
            DraftModel<T> model,
            Titles titles,
            Actor actor,
            Supplier<Optional<RecordRef>> record,
            Control owner) {
        this.assistant = assistant;
        this.table = table;
        this.model = model;
        this.titles = titles;
        this.actor = actor;
        this.record = record;
        this.owner = owner;
        columns = assistant.columns(actor);
        model.ask(this);
    }

    /** Headings of the cells beside each line. */
    List<Text> columns() {
        return columns;
    }

    String columnsAfter() {
        return assistant.columnsAfter();
    }

    boolean isEntry(Field<L, ?> field) {
        return field.id().equals(assistant.entryField());
    }

    /** Finds what can be meant, for the list of proposals. */
    void find(String typed, Consumer<List<RecordHit>> show) {
        Background.read(
                TEXTS.get("entry.finding"),
                owner,
                () -> assistant.find(actor, typed, MOST_OFFERED),
                hits -> {
                    hits.forEach(hit -> titles.remember(hit.record(), hit.title()));
                    show.accept(hits);
                },
                failure -> show.accept(List.of()));
    }

    /** What was typed into a line and is not understood; shown in place of the value. */
    Optional<String> typed(L line) {
        return Optional.ofNullable(entries.get(line)).map(Entry::text);
    }

    /** A cell beside a line. */
    Optional<Fact> fact(L line, int column) {
        return Optional.ofNullable(facts.get(line))
                .filter(cells -> column < cells.size())
                .map(cells -> cells.get(column));
    }

    /** Something was typed that names a record; the user goes on while it is looked up. */
    void type(L line, String text) {
        Entry entry = new Entry(text.strip(), false);
        entries.put(line, entry);
        model.entryChanged();
        Background.read(
                TEXTS.get("entry.finding"),
                owner,
                () -> assistant.find(actor, entry.text(), 1),
                hits -> found(line, entry, hits),
                failure -> found(line, entry, List.of()));
    }

    /** A record was chosen for a line, or the cell was emptied. */
    void forget(L line) {
        if (entries.remove(line) != null) {
            model.entryChanged();
        }
    }

    private void found(L line, Entry entry, List<RecordHit> hits) {
        int index = indexOf(line);
        if (entries.get(line) != entry || index < 0) {
            return;
        }
        if (hits.isEmpty()) {
            entries.put(line, new Entry(entry.text(), true));
        } else {
            RecordHit best = hits.getFirst();
            entries.remove(line);
            titles.remember(best.record(), best.title());
            table.type()
                    .field(assistant.entryField())
                    .ifPresent(field -> model.setInLine(
                            table, index, field, Optional.of(best.record().id())));
        }
        model.entryChanged();
    }

    /** Understands at once what was typed last; for somebody who stores the record in the same breath. */
    void understandAll() {
        new IdentityHashMap<>(entries).forEach((line, entry) -> {
            if (!entry.refused()) {
                found(line, entry, assistant.find(actor, entry.text(), 1));
            }
        });
    }

    /** Takes copied rows over as new lines; tells which were not understood. */
    void paste(String rows, Consumer<LineAssistant.Pasted<L>> told) {
        Background.read(
                TEXTS.get("entry.pasting"),
                owner,
                () -> assistant.paste(actor, rows),
                pasted -> {
                    if (!pasted.lines().isEmpty()) {
                        model.addLines(table, pasted.lines());
                    }
                    told.accept(pasted);
                },
                failure -> told.accept(new LineAssistant.Pasted<>(List.of(), List.of(TEXTS.text("entry.notPasted")))));
    }

    /** Asks for an answer to the lines as they are now, unless it is known; one question at a time. */
    void ask() {
        Q question = assistant.question(record.get(), model.draft());
        List<L> lines = List.copyOf(lines());
        if (answering || asked.filter(question::equals).isPresent() && isSame(lines, askedLines)) {
            return;
        }
        asked = Optional.of(question);
        askedLines = lines;
        answering = true;
        Background.read(
                TEXTS.get("entry.answering"),
                owner,
                () -> assistant.answer(actor, question),
                answer -> {
                    answering = false;
                    take(answer, lines);
                    ask();
                },
                failure -> answering = false);
    }

    private static boolean isSame(List<?> some, List<?> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i) == others.get(i);
        }
        return same;
    }

    private void take(LineAssistant.Answer<T, L> answer, List<L> lines) {
        facts.clear();
        for (int i = 0; i < lines.size(); i++) {
            facts.put(lines.get(i), answer.facts(i));
        }
        model.complete(() -> {
            if (model.isDirty()) {
                answer.apply(model.draft(), lines);
            }
        });
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List<L> lines = lines();
        for (int i = 0; i < lines.size() && !entries.isEmpty(); i++) {
            Entry entry = entries.get(lines.get(i));
            if (entry != null && entry.refused()) {
                String place = table.id() + "[" + i + "]." + assistant.entryField();
                problems.add(Problem.error(place, TEXTS.text("entry.line", i + 1, assistant.unknown(entry.text()))));
            }
        }
        return problems;
    }

    @Override
    public boolean holds(Object line) {
        return entries.containsKey(line);
    }

    @Override
    public boolean isEmpty() {
        return lines().stream().noneMatch(entries::containsKey);
    }

    private int indexOf(L line) {
        List<L> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) == line) {
                return i;
            }
        }
        return -1;
    }

    private List<L> lines() {
        return table.lines().apply(model.draft());
    }
}
