package org.kontor.customers.ui.selling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.Forecast;
import org.kontor.customers.selling.FunnelLevel;
import org.kontor.workbench.contribution.Colours;

/** The funnel, drawn: a level is chosen by a click or the arrows, and opened by a double click or Enter. */
final class FunnelPicture extends Canvas {

    private static final FunnelLevel[] LEVELS = FunnelLevel.values();
    private static final int GAP = 6;
    private static final int MARGIN = 12;
    private static final int[] STRENGTH = {90, 130, 175, 225};

    private final Consumer<FunnelLevel> open;
    private List<Forecast.Sum> sums = List.of();
    private int chosen;

    FunnelPicture(Composite parent, Consumer<FunnelLevel> open) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.open = open;
        Colours.ownPainting(this);
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.MouseDown, e -> choose(levelAt(e.y)));
        addListener(SWT.MouseDoubleClick, e -> open.accept(LEVELS[chosen]));
        addListener(SWT.KeyDown, e -> {
            switch (e.keyCode) {
                case SWT.ARROW_UP -> choose(chosen - 1);
                case SWT.ARROW_DOWN -> choose(chosen + 1);
                case SWT.CR, SWT.KEYPAD_CR -> this.open.accept(LEVELS[chosen]);
                default -> e.doit = true;
            }
        });
        addListener(
                SWT.Traverse,
                e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                        && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS
                        && e.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = String.join(", ", lines(chosen));
            }
        });
    }

    void show(Map<FunnelLevel, List<Deal>> levels) {
        List<Forecast.Sum> shown = new ArrayList<>();
        for (FunnelLevel level : LEVELS) {
            shown.add(Forecast.sum(levels.getOrDefault(level, List.of())));
        }
        sums = List.copyOf(shown);
        redraw();
    }

    /** What stands in a level, line by line. */
    Collection<String> lines(int level) {
        if (level >= sums.size()) {
            return List.of();
        }
        Forecast.Sum sum = sums.get(level);
        return List.of(
                ScreenText.of("level." + LEVELS[level].name(), sum.count()).toString(),
                Amounts.of(sum.amounts()),
                ScreenText.of("board.weighted", Amounts.of(sum.weighted())).toString());
    }

    private void choose(int level) {
        chosen = Math.clamp(level, 0, LEVELS.length - 1);
        setFocus();
        redraw();
    }

    private int levelAt(int y) {
        return (y - MARGIN) / Math.max(1, step());
    }

    private int step() {
        return (getClientArea().height - 2 * MARGIN) / LEVELS.length;
    }

    private void paint(GC gc) {
        Rectangle client = getClientArea();
        Colours colours = Colours.of(this);
        gc.setAntialias(SWT.ON);
        gc.setBackground(colours.background());
        gc.fillRectangle(client);
        for (int level = 0; level < sums.size(); level++) {
            paintLevel(gc, colours, client, level);
        }
    }

    /** Each level is narrower than the one above; the mouth is as wide as the widget. */
    private void paintLevel(GC gc, Colours colours, Rectangle client, int level) {
        int top = MARGIN + level * step();
        int height = step() - GAP;
        int[] shape = shape(client.width, level, top, height);
        gc.setBackground(colours.accent());
        gc.setAlpha(STRENGTH[level]);
        gc.fillPolygon(shape);
        gc.setAlpha(255);
        if (level == chosen && isFocusControl()) {
            gc.setForeground(colours.text());
            gc.setLineWidth(2);
            gc.drawPolygon(shape);
        }
        gc.setForeground(level < 2 ? colours.text() : getDisplay().getSystemColor(SWT.COLOR_WHITE));
        int room = shape[4] - shape[6] - 2 * MARGIN;
        int line = gc.getFontMetrics().getHeight() + 4;
        int y = top + (height - 3 * line) / 2;
        for (String text : lines(level)) {
            String fitting = Amounts.fit(gc, text, room);
            gc.drawText(fitting, (client.width - gc.textExtent(fitting).x) / 2, y, true);
            y += line;
        }
    }

    private static int[] shape(int width, int level, int top, int height) {
        int half = width / 2 - MARGIN;
        int upper = half - half * level / 7;
        int lower = half - half * (level + 1) / 7;
        int middle = width / 2;
        return new int[] {
            middle - upper, top, middle + upper, top, middle + lower, top + height, middle - lower, top + height
        };
    }
}
