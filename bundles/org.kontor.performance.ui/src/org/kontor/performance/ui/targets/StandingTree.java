package org.kontor.performance.ui.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.targets.Achievement;
import org.kontor.performance.targets.Achievements.Board;
import org.kontor.performance.targets.Achievements.Indicator;
import org.kontor.performance.targets.Standing;

/**
 * Departments and people with how far they are: over all indicators, or one indicator with all that is known of it. Enter
 * or a double click on an indicator opens the documents behind it; the menu has them all.
 */
final class StandingTree {

    private static final TextSource TEXTS = TextSource.beside(StandingTree.class);
    private static final int NAME_WIDTH = 260;
    private static final int FIGURE_WIDTH = 140;
    private static final int BAR_WIDTH = 150;
    private static final int FILLER_WIDTH = 8;

    private final Composite frame;
    private final Tree tree;
    private final BiConsumer<Standing, Indicator> opens;
    private Optional<Board> board = Optional.empty();
    private Optional<Indicator> only = Optional.empty();

    /**
     * An empty tree.
     *
     * @param opens opens the documents behind an indicator of somebody
     */
    StandingTree(Composite parent, BiConsumer<Standing, Indicator> opens) {
        this.opens = opens;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        tree = new Tree(frame, SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        tree.setData("org.kontor.testId", "targets.tree");
        Bars.in(tree);
        tree.addListener(SWT.MouseDoubleClick, this::doubleClick);
        tree.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                openFirst();
            }
        });
        menu();
    }

    Composite control() {
        return frame;
    }

    void setFocus() {
        tree.setFocus();
    }

    /** Shows how a plan stands, in all indicators or in one. */
    void show(Board shown, Optional<Indicator> indicator) {
        board = Optional.of(shown);
        only = indicator;
        tree.setRedraw(false);
        tree.removeAll();
        for (TreeColumn column : tree.getColumns()) {
            column.dispose();
        }
        column(TEXTS.get("column.who"), NAME_WIDTH, SWT.LEFT);
        indicator.ifPresentOrElse(this::columnsOfOne, () -> columnsOfAll(shown));
        // takes the rest of the width, which would stretch the last bar
        column("", FILLER_WIDTH, SWT.LEFT);
        Pace pace = new Pace(shown.elapsed());
        for (Standing standing : shown.standings()) {
            fill(new TreeItem(tree, SWT.NONE), standing, shown, pace);
        }
        for (TreeItem item : tree.getItems()) {
            unfold(item);
        }
        tree.setRedraw(true);
        if (tree.getItemCount() > 0) {
            tree.setSelection(tree.getItem(0));
        }
    }

    private void columnsOfAll(Board shown) {
        column(TEXTS.get("column.score"), BAR_WIDTH, SWT.RIGHT);
        shown.indicators().forEach(i -> column(i.label().toString(), BAR_WIDTH, SWT.RIGHT));
    }

    private void columnsOfOne(Indicator indicator) {
        column(TEXTS.get("column.target"), FIGURE_WIDTH, SWT.RIGHT);
        column(TEXTS.get("column.actual"), FIGURE_WIDTH, SWT.RIGHT);
        column(TEXTS.get("column.completion"), BAR_WIDTH, SWT.RIGHT);
        column(TEXTS.get("column.forecast"), FIGURE_WIDTH, SWT.RIGHT);
        column(TEXTS.get("column.pipeline"), FIGURE_WIDTH, SWT.RIGHT);
        column(TEXTS.get("column.previous"), FIGURE_WIDTH + 60, SWT.RIGHT);
        column(TEXTS.get("column.growth"), FIGURE_WIDTH - 30, SWT.RIGHT);
    }

    private void column(String text, int width, int style) {
        TreeColumn column = new TreeColumn(tree, style);
        column.setText(text);
        column.setWidth(width);
    }

    private void fill(TreeItem item, Standing standing, Board shown, Pace pace) {
        item.setData(standing);
        List<String> cells = new ArrayList<>(List.of(standing.name()));
        Map<Integer, Bars.Bar> bars = new HashMap<>();
        only.ifPresentOrElse(
                indicator -> fillOne(cells, bars, standing, shown, indicator, pace),
                () -> fillAll(cells, bars, standing, pace));
        item.setText(cells.toArray(String[]::new));
        Bars.set(item, bars);
        standing.children().forEach(child -> fill(new TreeItem(item, SWT.NONE), child, shown, pace));
    }

    /** From the top down: what lies in something folded cannot be unfolded. */
    private static void unfold(TreeItem item) {
        item.setExpanded(true);
        for (TreeItem child : item.getItems()) {
            unfold(child);
        }
    }

    private static void fillAll(List<String> cells, Map<Integer, Bars.Bar> bars, Standing standing, Pace pace) {
        add(cells, bars, standing.score(), pace);
        standing.achievements().forEach(a -> add(cells, bars, a.completion(), pace));
    }

    private static void add(List<String> cells, Map<Integer, Bars.Bar> bars, Optional<BigDecimal> share, Pace pace) {
        share.ifPresent(s -> bars.put(cells.size(), new Bars.Bar(s, pace.tone(share))));
        cells.add(Amounts.percent(share));
    }

    private static void fillOne(
            List<String> cells,
            Map<Integer, Bars.Bar> bars,
            Standing standing,
            Board shown,
            Indicator indicator,
            Pace pace) {
        Achievement a = standing.achievements().get(shown.indicators().indexOf(indicator));
        cells.add(Amounts.show(indicator.kind(), a.target()));
        cells.add(Amounts.show(indicator.kind(), a.actual()));
        add(cells, bars, a.completion(), pace);
        cells.add(Amounts.show(indicator.kind(), a.forecast()));
        cells.add(Amounts.show(indicator.kind(), a.withPipeline()));
        cells.add(Amounts.show(indicator.kind(), a.previous()));
        cells.add(Amounts.percent(a.growth()));
    }

    private void doubleClick(Event event) {
        Point point = new Point(event.x, event.y);
        TreeItem item = tree.getItem(point);
        if (item == null) {
            return;
        }
        int column = IntStream.range(0, tree.getColumnCount())
                .filter(i -> item.getBounds(i).contains(point))
                .findFirst()
                .orElse(0);
        at(column).ifPresentOrElse(indicator -> opens.accept((Standing) item.getData(), indicator), this::openFirst);
    }

    /** The indicator that a column shows. */
    private Optional<Indicator> at(int column) {
        return only.or(() -> board.map(Board::indicators)
                .filter(indicators -> column > 1 && column - 2 < indicators.size())
                .map(indicators -> indicators.get(column - 2)));
    }

    private void openFirst() {
        selected().ifPresent(standing -> only.or(
                        () -> board.flatMap(b -> b.indicators().stream().findFirst()))
                .ifPresent(indicator -> opens.accept(standing, indicator)));
    }

    private Optional<Standing> selected() {
        return tree.getSelectionCount() == 1
                ? Optional.of((Standing) tree.getSelection()[0].getData())
                : Optional.empty();
    }

    private void menu() {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu -> selected()
                .ifPresent(standing -> board.ifPresent(b -> b.indicators()
                        .forEach(indicator -> menu.add(action(indicator, () -> opens.accept(standing, indicator)))))));
        tree.setMenu(manager.createContextMenu(tree));
    }

    private static Action action(Indicator indicator, Runnable run) {
        return new Action(TEXTS.get("completion.documents", indicator.label())) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
