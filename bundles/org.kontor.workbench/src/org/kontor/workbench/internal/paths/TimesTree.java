package org.kontor.workbench.internal.paths;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.kontor.kernel.text.TextSource;
import org.kontor.process.paths.HandlingTimes.Behind;
import org.kontor.process.paths.HandlingTimes.Board;
import org.kontor.process.paths.HandlingTimes.PersonTimes;
import org.kontor.process.paths.HandlingTimes.StateTimes;
import org.kontor.process.paths.Spread;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;

/**
 * Handling times by state, and below each state by who took the documents on. A click on a figure opens the documents
 * behind it, Enter those of the row.
 */
final class TimesTree {

    private static final TextSource TEXTS = TextSource.beside(TimesTree.class);
    private static final String NOTHING = "–";
    private static final int LEAST_WIDTH = 72;
    private static final int NAME_WEIGHT = 24;
    private static final int WEIGHT = 10;

    /** The columns after the name. */
    private enum Column {
        COUNT,
        AVERAGE,
        MEDIAN,
        NINTH,
        BEFORE,
        CHANGE,
        WAITING,
        LONGEST;

        private int index() {
            return ordinal() + 1;
        }
    }

    private final Tree tree;
    private final Composite frame;
    private final Consumer<Behind> open;
    private final Consumer<StateTimes> openOldest;

    /** What a row shows. */
    private record Row(StateTimes state, Optional<PersonTimes> person, Behind left) {}

    /**
     * An empty tree.
     *
     * @param open opens the documents behind a figure
     * @param openOldest opens the document that waits longest
     */
    TimesTree(Composite parent, Consumer<Behind> open, Consumer<StateTimes> openOldest) {
        this.open = open;
        this.openOldest = openOldest;
        frame = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        tree = new Tree(frame, SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        tree.setData("org.kontor.testId", "handling.table");
        TreeColumn name = new TreeColumn(tree, SWT.LEFT);
        name.setText(TEXTS.get("column.name"));
        layout.setColumnData(name, new ColumnWeightData(NAME_WEIGHT, 2 * LEAST_WIDTH));
        for (Column column : Column.values()) {
            TreeColumn widget = new TreeColumn(tree, SWT.RIGHT);
            widget.setText(TEXTS.get("column." + column.name()));
            widget.setToolTipText(TEXTS.get("column." + column.name() + ".tip"));
            layout.setColumnData(widget, new ColumnWeightData(WEIGHT, LEAST_WIDTH));
        }
        tree.addListener(SWT.MouseUp, this::clicked);
        tree.addListener(SWT.DefaultSelection, e -> open.accept(((Row) e.item.getData()).left()));
    }

    Control control() {
        return frame;
    }

    void setFocus() {
        tree.setFocus();
    }

    void show(Board board) {
        tree.setRedraw(false);
        tree.removeAll();
        for (StateTimes state : board.states()) {
            String id = state.state().id();
            TreeItem item = row(
                    new TreeItem(tree, SWT.NONE),
                    state.state().label().toString(),
                    state.times(),
                    state.before(),
                    new Row(state, Optional.empty(), new Behind.Left(id, board.period(), Optional.empty())));
            waiting(item, state);
            for (PersonTimes person : state.people()) {
                row(
                        new TreeItem(item, SWT.NONE),
                        person.person(),
                        person.times(),
                        person.before(),
                        new Row(
                                state,
                                Optional.of(person),
                                new Behind.Left(id, board.period(), Optional.of(person.person()))));
            }
        }
        tree.setRedraw(true);
    }

    private TreeItem row(TreeItem item, String name, Spread times, Spread before, Row row) {
        item.setData(row);
        item.setText(0, name);
        item.setText(Column.COUNT.index(), count(times.count()));
        item.setText(Column.AVERAGE.index(), duration(times, Spread::average));
        item.setText(Column.MEDIAN.index(), duration(times, Spread::median));
        item.setText(Column.NINTH.index(), duration(times, Spread::ninth));
        item.setText(Column.BEFORE.index(), duration(before, Spread::average));
        Change change = Change.of(times, before);
        item.setText(Column.CHANGE.index(), change.percent().map(Change::shown).orElse(NOTHING));
        Colours colours = Colours.of(tree);
        if (change.isMuch()) {
            item.setForeground(Column.CHANGE.index(), colours.ink(change.isSlower() ? Tone.BAD : Tone.GOOD));
        }
        if (!times.isEmpty()) {
            item.setForeground(Column.COUNT.index(), colours.accent());
        }
        return item;
    }

    private void waiting(TreeItem item, StateTimes state) {
        item.setText(Column.WAITING.index(), count(state.waiting()));
        item.setText(
                Column.LONGEST.index(),
                state.longest().map(Formats.current()::duration).orElse(NOTHING));
        if (state.waiting() > 0) {
            item.setForeground(Column.WAITING.index(), Colours.of(tree).accent());
            item.setForeground(Column.LONGEST.index(), Colours.of(tree).accent());
        }
    }

    private static String count(int count) {
        return count == 0 ? NOTHING : String.valueOf(count);
    }

    private static String duration(Spread spread, Function<Spread, Duration> part) {
        return spread.isEmpty() ? NOTHING : Formats.current().duration(part.apply(spread));
    }

    private void clicked(Event event) {
        TreeItem item = event.button == 1 ? tree.getItem(new Point(event.x, event.y)) : null;
        if (item == null) {
            return;
        }
        Row row = (Row) item.getData();
        boolean ofState = row.person().isEmpty();
        if (isIn(item, Column.WAITING, event) && ofState && row.state().waiting() > 0) {
            open.accept(new Behind.Waiting(row.state().state().id()));
        } else if (isIn(item, Column.LONGEST, event) && ofState) {
            openOldest.accept(row.state());
        } else if (isIn(item, Column.COUNT, event)
                && !item.getText(Column.COUNT.index()).equals(NOTHING)) {
            open.accept(row.left());
        }
    }

    private static boolean isIn(TreeItem item, Column column, Event event) {
        return item.getBounds(column.index()).contains(event.x, event.y);
    }
}
