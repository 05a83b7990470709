package org.kontor.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordType;
import org.kontor.workbench.contribution.Formats;

/**
 * Two versions of a record that were changed at the same time, field by field. What only one side changed is taken from
 * that side; where both did, the user decides. A table of lines counts as one field.
 *
 * @param <T> the draft
 */
final class Merge<T> {

    /** Whose value is kept. */
    enum Side {
        /** What this user entered. */
        MINE,
        /** What the other user stored. */
        THEIRS
    }

    /** One field that differs. */
    static final class Difference {

        private final String id;
        private final String label;
        private final String mine;
        private final String theirs;
        private final boolean conflict;
        private Side choice;

        Difference(String id, String label, String mine, String theirs, boolean conflict, Side choice) {
            this.id = id;
            this.label = label;
            this.mine = mine;
            this.theirs = theirs;
            this.conflict = conflict;
            this.choice = choice;
        }

        String id() {
            return id;
        }

        String label() {
            return label;
        }

        String mine() {
            return mine;
        }

        String theirs() {
            return theirs;
        }

        /** Whether both sides changed it. */
        boolean isConflict() {
            return conflict;
        }

        Side choice() {
            return choice;
        }

        void choose(Side side) {
            choice = side;
        }
    }

    private final RecordType<T> type;
    private final T mine;
    private final T theirs;
    private final List<Difference> differences = new ArrayList<>();

    /**
     * Compares.
     *
     * @param base what both began with
     * @param mine this user's draft
     * @param theirs the version stored in the meantime
     */
    Merge(RecordType<T> type, Snapshot base, T mine, T theirs) {
        this.type = type;
        this.mine = mine;
        this.theirs = theirs;
        Snapshot my = Snapshot.of(type, mine);
        Snapshot their = Snapshot.of(type, theirs);
        for (Field<T, ?> field : type.fields()) {
            if (!field.readOnly()) {
                compare(
                        field.id(),
                        field.label().toString(),
                        base.values().get(field.id()),
                        my.values().get(field.id()),
                        their.values().get(field.id()),
                        show(field, my.values().get(field.id())),
                        show(field, their.values().get(field.id())));
            }
        }
        for (RecordType.Table<T, ?> table : type.tables()) {
            if (!table.readOnly()) {
                compare(
                        table.id(),
                        table.label().toString(),
                        base.tables().get(table.id()),
                        my.tables().get(table.id()),
                        their.tables().get(table.id()),
                        lines(table, my),
                        lines(table, their));
            }
        }
    }

    List<Difference> differences() {
        return differences;
    }

    /** The version that was stored with the chosen values of this user put into it. */
    T result() {
        for (Difference difference : differences) {
            if (difference.choice() == Side.MINE) {
                type.field(difference.id()).ifPresent(f -> f.copy(mine, theirs));
                type.tables().stream()
                        .filter(t -> t.id().equals(difference.id()))
                        .forEach(t -> takeLines(t));
            }
        }
        return theirs;
    }

    private <L> void takeLines(RecordType.Table<T, L> table) {
        List<L> target = table.lines().apply(theirs);
        target.clear();
        target.addAll(table.lines().apply(mine));
    }

    private void compare(
            String id, String label, Object base, Object my, Object their, String myText, String theirText) {
        boolean iChanged = !my.equals(base);
        boolean theyChanged = !their.equals(base);
        if (my.equals(their) || !iChanged && !theyChanged) {
            return;
        }
        boolean conflict = iChanged && theyChanged;
        differences.add(new Difference(id, label, myText, theirText, conflict, iChanged ? Side.MINE : Side.THEIRS));
    }

    private static <T> String show(Field<T, ?> field, Snapshot.Value value) {
        return value.content()
                .map(v -> field.choices().stream()
                        .filter(c -> c.value().equals(v))
                        .map(c -> c.label().toString())
                        .findFirst()
                        .orElseGet(() -> Formats.current().show(field.kind(), v)))
                .orElse("");
    }

    private static <T, L> String lines(RecordType.Table<T, L> table, Snapshot snapshot) {
        List<String> rows = new ArrayList<>();
        for (Snapshot.Line line : snapshot.tables().get(table.id())) {
            rows.add(String.join(
                    " · ",
                    table.type().fields().stream()
                            .map(f -> Optional.of(show(f, line.values().get(f.id()))))
                            .flatMap(Optional::stream)
                            .filter(s -> !s.isEmpty())
                            .toList()));
        }
        return String.join("\n", rows);
    }
}
