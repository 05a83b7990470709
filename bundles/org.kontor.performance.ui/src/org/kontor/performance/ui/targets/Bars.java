package org.kontor.performance.ui.targets;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Tone;

/** Draws bars into cells of a tree, behind their text: how far something is, and in which colour. */
final class Bars {

    private static final int INSET = 4;
    private static final int CORNER = 6;
    private static final int TEXT_INSET = 8;
    private static final String KEY = "org.kontor.performance.bars";

    /**
     * A bar.
     *
     * @param share how far, as a fraction; drawn up to the whole
     * @param tone its colour
     */
    record Bar(BigDecimal share, Tone tone) {}

    private Bars() {}

    /** Lets a tree draw bars. */
    static void in(Tree tree) {
        tree.addListener(SWT.EraseItem, event -> {
            if (bar(event).isPresent()) {
                event.detail &= ~SWT.FOREGROUND;
            }
        });
        tree.addListener(SWT.PaintItem, event -> bar(event).ifPresent(bar -> paint(tree, event, bar)));
    }

    /** Gives the cells of a row their bars, by column. */
    static void set(TreeItem item, Map<Integer, Bar> bars) {
        item.setData(KEY, Map.copyOf(bars));
    }

    private static Optional<Bar> bar(Event event) {
        return event.item.getData(KEY) instanceof Map<?, ?> bars
                ? Optional.ofNullable((Bar) bars.get(event.index))
                : Optional.empty();
    }

    private static void paint(Tree tree, Event event, Bar bar) {
        TreeItem item = (TreeItem) event.item;
        Colours colours = Colours.of(tree);
        GC gc = event.gc;
        Rectangle cell = item.getBounds(event.index);
        int width = cell.width - 2 * INSET;
        int height = cell.height - 2 * INSET;
        gc.setAntialias(SWT.ON);
        gc.setBackground(colours.surface());
        gc.fillRoundRectangle(cell.x + INSET, cell.y + INSET, width, height, CORNER, CORNER);
        int filled = bar.share()
                .min(BigDecimal.ONE)
                .max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(width))
                .intValue();
        if (filled > 0) {
            gc.setBackground(colours.ground(bar.tone()));
            gc.fillRoundRectangle(cell.x + INSET, cell.y + INSET, filled, height, CORNER, CORNER);
            gc.setBackground(colours.ink(bar.tone()));
            gc.fillRectangle(cell.x + INSET, cell.y + cell.height - INSET - 2, filled, 2);
        }
        String text = item.getText(event.index);
        Point size = gc.textExtent(text);
        gc.setForeground(colours.text());
        gc.drawText(text, cell.x + cell.width - TEXT_INSET - size.x, cell.y + (cell.height - size.y) / 2, true);
    }
}
