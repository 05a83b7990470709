package org.kontor.workbench.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Parts of time side by side: what comes in above a line, what goes out below it, each with a second amount as a narrow bar in
 * the full colour, and a curve. A click chooses a part; arrows go from part to part.
 */
public final class CourseChart extends Canvas {

    private static final int MARGIN = 16;
    private static final int FOOT = 24;
    private static final int LEAST_BAR = 2;

    /**
     * A part of time. All amounts below the line are given as they are, not as negative ones.
     *
     * @param name what it is called
     * @param above the bar above the line
     * @param below the bar below it
     * @param narrowAbove the narrow bar above the line; nothing for none
     * @param narrowBelow the narrow bar below it; nothing for none
     * @param curve where the curve is
     * @param spoken what a screen reader says of it
     */
    public record Part(
            String name,
            BigDecimal above,
            BigDecimal below,
            BigDecimal narrowAbove,
            BigDecimal narrowBelow,
            BigDecimal curve,
            String spoken) {}

    private final IntConsumer chooses;
    private final String title;
    private List<Part> parts = List.of();
    private int selected;

    /**
     * An empty chart.
     *
     * @param title what it shows
     * @param chooses told which part was chosen
     */
    public CourseChart(Composite parent, String title, IntConsumer chooses) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.title = title;
        this.chooses = chooses;
        Colours.ownPainting(this);
        addPaintListener(this::paint);
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    /** Shows parts, one of them as the chosen one. */
    public void show(List<Part> now, int select) {
        parts = List.copyOf(now);
        selected = select;
        redraw();
    }

    private String spoken() {
        return parts.isEmpty() ? title : parts.get(selected).spoken();
    }

    private void paint(PaintEvent event) {
        Colours colours = Colours.of(this);
        GC gc = event.gc;
        Rectangle area = getClientArea();
        gc.setBackground(colours.background());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        if (parts.isEmpty()) {
            return;
        }
        Scale scale = new Scale(area.height - FOOT, parts);
        int width = Math.max(1, (area.width - 2 * MARGIN) / parts.size());
        for (int i = 0; i < parts.size(); i++) {
            bars(gc, colours, scale, i, MARGIN + i * width, width);
        }
        gc.setForeground(colours.border());
        gc.drawLine(MARGIN, scale.y(BigDecimal.ZERO), area.width - MARGIN, scale.y(BigDecimal.ZERO));
        curve(gc, colours, scale, width);
    }

    private void bars(GC gc, Colours colours, Scale scale, int index, int x, int width) {
        Part part = parts.get(index);
        int bar = Math.max(LEAST_BAR, width / 3);
        int narrow = Math.max(LEAST_BAR, width / 6);
        if (index == selected) {
            gc.setBackground(colours.surface());
            gc.fillRectangle(x, 0, width, getClientArea().height);
        }
        int zero = scale.y(BigDecimal.ZERO);
        int left = x + (width - bar - narrow) / 2;
        fill(gc, colours, Tone.GOOD, true, left, zero, scale.y(part.above()), bar);
        fill(gc, colours, Tone.BAD, true, left, zero, scale.y(part.below().negate()), bar);
        fill(gc, colours, Tone.GOOD, false, left + bar, zero, scale.y(part.narrowAbove()), narrow);
        fill(
                gc,
                colours,
                Tone.BAD,
                false,
                left + bar,
                zero,
                scale.y(part.narrowBelow().negate()),
                narrow);
        String name = part.name();
        int text = gc.textExtent(name).x;
        if (text < width || index % (text / width + 1) == 0) {
            gc.setForeground(colours.muted());
            gc.drawText(name, x + (width - text) / 2, getClientArea().height - FOOT + 4, true);
        }
    }

    /** Wide bars in the soft colour with an edge, narrow ones in the full one. */
    private static void fill(GC gc, Colours colours, Tone tone, boolean soft, int x, int zero, int y, int width) {
        int top = Math.min(zero, y);
        int height = Math.abs(zero - y);
        if (height == 0) {
            return;
        }
        gc.setBackground(soft ? colours.ground(tone) : colours.ink(tone));
        gc.fillRectangle(x, top, width, height);
        gc.setForeground(colours.ink(tone));
        gc.drawRectangle(x, top, width, height);
    }

    private void curve(GC gc, Colours colours, Scale scale, int width) {
        gc.setForeground(colours.accent());
        gc.setLineWidth(2);
        int before = scale.y(BigDecimal.ZERO);
        for (int i = 0; i < parts.size(); i++) {
            int middle = MARGIN + i * width + width / 2;
            int y = scale.y(parts.get(i).curve());
            if (i > 0) {
                gc.drawLine(middle - width, before, middle, y);
            }
            gc.drawOval(middle - 2, y - 2, 4, 4);
            before = y;
        }
        gc.setLineWidth(1);
    }

    private void click(Event event) {
        setFocus();
        int width = Math.max(1, (getClientArea().width - 2 * MARGIN) / Math.max(1, parts.size()));
        choose((event.x - MARGIN) / width);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_LEFT) {
            choose(selected - 1);
        } else if (event.keyCode == SWT.ARROW_RIGHT) {
            choose(selected + 1);
        }
    }

    private void choose(int index) {
        if (index >= 0 && index < parts.size()) {
            selected = index;
            redraw();
            chooses.accept(index);
        }
    }

    /** From amounts to heights. */
    private static final class Scale {

        private final BigDecimal most;
        private final BigDecimal span;
        private final int height;

        Scale(int height, List<Part> parts) {
            this.height = height - 2 * MARGIN;
            BigDecimal top = BigDecimal.ONE;
            BigDecimal bottom = BigDecimal.ZERO;
            for (Part part : parts) {
                top = Stream.of(top, part.above(), part.narrowAbove(), part.curve())
                        .reduce(BigDecimal::max)
                        .orElseThrow();
                bottom = Stream.of(
                                bottom,
                                part.below().negate(),
                                part.narrowBelow().negate(),
                                part.curve())
                        .reduce(BigDecimal::min)
                        .orElseThrow();
            }
            most = top;
            span = top.subtract(bottom);
        }

        int y(BigDecimal amount) {
            return MARGIN
                    + most.subtract(amount)
                            .multiply(BigDecimal.valueOf(height))
                            .divide(span, 0, RoundingMode.HALF_UP)
                            .intValue();
        }
    }
}
