package org.kontor.workbench.internal.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;

/**
 * A draft while somebody edits it: knows what changed, takes edits back, collects problems. Without widgets.
 *
 * @param <T> the draft
 */
public final class DraftModel<T> {

    /** Told when something must be shown again. */
    public interface Listener {

        /** Values changed by other means than the widget: undo, a stored version. */
        void valuesReplaced();

        /** One value or a line was edited. */
        void edited();

        /** Other problems than before. */
        void problemsChanged();

        /** What follows from the edits was filled in by the program. */
        default void completed() {}
    }

    /** Texts that were typed into lines and are not understood, yet or at all; they are no content of the draft. */
    public interface LineEntries {

        /** What is to be said of them. */
        List<Problem> problems();

        /** Whether there is such a text in a line. */
        boolean holds(Object line);

        /** Whether there is one at all. */
        boolean isEmpty();
    }

    private record Step(Snapshot before, String place) {}

    private final RecordType<T> type;
    private final List<Listener> listeners = new ArrayList<>();
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Snapshot> redo = new ArrayDeque<>();
    private final Map<String, Text> unreadable = new LinkedHashMap<>();
    private final List<LineEntries> entries = new ArrayList<>();
    private List<Problem> problems = List.of();
    private T draft;
    private Snapshot stored;

    /** Edits a draft. */
    public DraftModel(RecordType<T> type, T draft) {
        this.type = type;
        this.draft = draft;
        this.stored = Snapshot.of(type, draft);
    }

    /** The description. */
    public RecordType<T> type() {
        return type;
    }

    /** The draft. */
    public T draft() {
        return draft;
    }

    /** Listens. */
    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Asks for texts that were typed into lines as well. */
    public void ask(LineEntries source) {
        entries.add(source);
    }

    /** Whether something differs from what is stored. */
    public boolean isDirty() {
        return !unreadable.isEmpty()
                || entries.stream().anyMatch(e -> !e.isEmpty())
                || !Snapshot.of(type, draft).equals(stored);
    }

    /** Another version takes the draft's place, for example the one just stored. */
    public void replace(T version) {
        draft = version;
        stored = Snapshot.of(type, version);
        undo.clear();
        redo.clear();
        unreadable.clear();
        problems = List.of();
        listeners.forEach(Listener::valuesReplaced);
        listeners.forEach(Listener::problemsChanged);
    }

    /** Marks a new draft that came with content as not yet stored. */
    public void neverStored() {
        stored = Snapshot.of(type, type.create());
    }

    /** Edits a field. */
    public void set(Field<T, ?> field, Optional<Object> value) {
        unreadable.remove(field.id());
        if (new Snapshot.Value(field.get(draft).map(v -> (Object) v)).equals(new Snapshot.Value(value))) {
            listeners.forEach(Listener::edited);
            return;
        }
        remember(field.id());
        Snapshot.put(field, draft, value);
        listeners.forEach(Listener::edited);
    }

    /** What was typed into a field cannot be read; the value stays what it was. */
    public void unreadable(Field<T, ?> field, Text why) {
        unreadable.put(field.id(), why);
        listeners.forEach(Listener::edited);
    }

    /** Edits a field of a line. */
    public <L> void setInLine(RecordType.Table<T, L> table, int line, Field<L, ?> field, Optional<Object> value) {
        L object = table.lines().apply(draft).get(line);
        if (new Snapshot.Value(field.get(object).map(v -> (Object) v)).equals(new Snapshot.Value(value))) {
            return;
        }
        remember(table.id() + line + field.id());
        Snapshot.put(field, object, value);
        listeners.forEach(Listener::edited);
    }

    /** Adds an empty line at the end. */
    public <L> void addLine(RecordType.Table<T, L> table) {
        remember("");
        table.lines().apply(draft).add(table.type().create());
        listeners.forEach(Listener::edited);
    }

    /** Adds lines with content behind the last one that is not empty. */
    public <L> void addLines(RecordType.Table<T, L> table, List<L> lines) {
        addLines(table, () -> lines);
    }

    private <L> void addLines(RecordType.Table<T, L> table, Supplier<List<L>> made) {
        remember("");
        List<L> lines = made.get();
        List<L> present = table.lines().apply(draft);
        for (int empty = emptyLines(table.type(), present); empty > 0; empty--) {
            present.removeLast();
        }
        present.addAll(lines);
        listeners.forEach(Listener::edited);
    }

    /** Puts lines with content in the place of another one; behind the last one that is not empty where that is gone. */
    public <L> void placeLines(RecordType.Table<T, L> table, Optional<L> instead, Supplier<List<L>> made) {
        List<L> present = table.lines().apply(draft);
        int place = 0;
        while (place < present.size()
                && !instead.filter(present.get(place)::equals).isPresent()) {
            place++;
        }
        if (place == present.size()) {
            addLines(table, made);
            return;
        }
        remember("");
        List<L> lines = made.get();
        present.remove(place);
        present.addAll(place, lines);
        listeners.forEach(Listener::edited);
    }

    /** Fills in what follows from the edits; that is no edit of its own, which could be taken back alone. */
    public void complete(Runnable filling) {
        filling.run();
        listeners.forEach(Listener::completed);
    }

    /** A text was typed into a line, or understood, or found to name nothing. */
    public void entryChanged() {
        listeners.forEach(Listener::edited);
        listeners.forEach(Listener::problemsChanged);
    }

    /** Removes a line. */
    public <L> void removeLine(RecordType.Table<T, L> table, int line) {
        remember("");
        table.lines().apply(draft).remove(line);
        listeners.forEach(Listener::edited);
    }

    /**
     * Takes away lines at the end that were begun and left empty, as Enter in the last cell begins one. Where an empty line
     * is a valid one it stays.
     */
    public void dropEmptyLines() {
        type.tables().stream()
                .filter(table -> !table.readOnly() && !table.given())
                .forEach(this::dropEmptyLines);
    }

    private <L> void dropEmptyLines(RecordType.Table<T, L> table) {
        List<L> lines = table.lines().apply(draft);
        for (int empty = emptyLines(table.type(), lines); empty > 0 && !isTyped(lines.getLast()); empty--) {
            removeLine(table, lines.size() - 1);
        }
    }

    private boolean isTyped(Object line) {
        return entries.stream().anyMatch(e -> e.holds(line));
    }

    /** How many lines at the end were begun, hold nothing, and would be refused because of it. */
    private static <L> int emptyLines(RecordType<L> type, List<L> lines) {
        Snapshot empty = Snapshot.of(type, type.create());
        int count = 0;
        while (count < lines.size()) {
            L line = lines.get(lines.size() - 1 - count);
            boolean blank = Snapshot.of(type, line).equals(empty)
                    && type.check(line).stream().anyMatch(Problem::isError);
            if (!blank) {
                break;
            }
            count++;
        }
        return count;
    }

    /** Whether there is something to take back. */
    public boolean canUndo() {
        return !undo.isEmpty();
    }

    /** Whether there is something to do again. */
    public boolean canRedo() {
        return !redo.isEmpty();
    }

    /** Takes back the last edit; edits of one field in a row are one. */
    public void undo() {
        if (canUndo()) {
            redo.push(Snapshot.of(type, draft));
            back(undo.pop().before());
        }
    }

    /** Does again what was taken back. */
    public void redo() {
        if (canRedo()) {
            undo.push(new Step(Snapshot.of(type, draft), ""));
            back(redo.pop());
        }
    }

    /** What is wrong, unreadable input first. */
    public List<Problem> problems() {
        return Stream.of(
                        unreadable.entrySet().stream().map(e -> Problem.error(e.getKey(), e.getValue())),
                        entries.stream().flatMap(e -> e.problems().stream()),
                        problems.stream())
                .flatMap(part -> part)
                .toList();
    }

    /** What the service found wrong. */
    public void found(List<Problem> now) {
        problems = List.copyOf(now);
        listeners.forEach(Listener::problemsChanged);
    }

    /** A copy for checks in another thread, without lines that were only begun. */
    public T copy() {
        T copy = type.create();
        type.copyInto(draft, copy);
        for (RecordType.Table<T, ?> table : type.tables()) {
            copyLines(table, draft, copy);
        }
        return copy;
    }

    /** Lines that nobody changes here are shared; a module need not be able to make one from nothing. */
    private static <D, L> void copyLines(RecordType.Table<D, L> table, D from, D to) {
        List<L> target = table.lines().apply(to);
        if (table.readOnly()) {
            target.addAll(table.lines().apply(from));
            return;
        }
        List<L> lines = table.lines().apply(from);
        for (L line : lines.subList(0, lines.size() - (table.given() ? 0 : emptyLines(table.type(), lines)))) {
            L copy = table.type().create();
            table.type().copyInto(line, copy);
            target.add(copy);
        }
    }

    private void remember(String place) {
        redo.clear();
        boolean same =
                !place.isEmpty() && !undo.isEmpty() && undo.peek().place().equals(place);
        if (!same) {
            undo.push(new Step(Snapshot.of(type, draft), place));
        }
    }

    private void back(Snapshot content) {
        unreadable.clear();
        content.restore(type, draft);
        listeners.forEach(Listener::valuesReplaced);
        listeners.forEach(Listener::edited);
    }
}
