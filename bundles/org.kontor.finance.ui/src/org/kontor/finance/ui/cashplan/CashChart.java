package org.kontor.finance.ui.cashplan;

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
import org.kontor.finance.cashplan.CashPlans.Part;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;
import org.kontor.process.measures.TimeStep;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;

/**
 * The parts of a cash plan side by side: what should come in above the line, what should be paid below it, each with what
 * really did as a narrow bar, and the sum until then as a line. Arrows go from part to part.
 */
final class CashChart extends Canvas {

    private static final TextSource TEXTS = TextSource.beside(CashChart.class);
    private static final int MARGIN = 16;
    private static final int FOOT = 24;
    private static final int LEAST_BAR = 2;

    private final IntConsumer chooses;
    private List<Part> parts = List.of();
    private TimeStep step = TimeStep.MONTH;
    private int selected;

    CashChart(Composite parent, IntConsumer chooses) {
        super(parent, SWT.DOUBLE_BUFFERED);
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

    void show(List<Part> now, TimeStep in, int select) {
        parts = List.copyOf(now);
        step = in;
        selected = select;
        redraw();
    }

    private String spoken() {
        if (parts.isEmpty()) {
            return TEXTS.get("cashPlan");
        }
        Part part = parts.get(selected);
        Formats formats = Formats.current();
        return TEXTS.text(
                        "chart.spoken",
                        step.name(part.begin()),
                        formats.show(FieldKind.MONEY, part.expectedIn()),
                        formats.show(FieldKind.MONEY, part.expectedOut()))
                .toString();
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
        balance(gc, colours, scale, width);
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
        fill(gc, colours, Tone.GOOD, true, left, zero, scale.y(part.expectedIn()), bar);
        fill(gc, colours, Tone.BAD, true, left, zero, scale.y(part.expectedOut().negate()), bar);
        fill(gc, colours, Tone.GOOD, false, left + bar, zero, scale.y(part.actualIn()), narrow);
        fill(
                gc,
                colours,
                Tone.BAD,
                false,
                left + bar,
                zero,
                scale.y(part.actualOut().negate()),
                narrow);
        String name = step.name(part.begin());
        int text = gc.textExtent(name).x;
        if (text < width || index % (text / width + 1) == 0) {
            gc.setForeground(colours.muted());
            gc.drawText(name, x + (width - text) / 2, getClientArea().height - FOOT + 4, true);
        }
    }

    /** Expected in the soft colour with an edge, actual in the full one. */
    private static void fill(GC gc, Colours colours, Tone tone, boolean expected, int x, int zero, int y, int width) {
        int top = Math.min(zero, y);
        int height = Math.abs(zero - y);
        if (height == 0) {
            return;
        }
        gc.setBackground(expected ? colours.ground(tone) : colours.ink(tone));
        gc.fillRectangle(x, top, width, height);
        gc.setForeground(colours.ink(tone));
        gc.drawRectangle(x, top, width, height);
    }

    private void balance(GC gc, Colours colours, Scale scale, int width) {
        gc.setForeground(colours.accent());
        gc.setLineWidth(2);
        BigDecimal sum = BigDecimal.ZERO;
        int before = scale.y(sum);
        for (int i = 0; i < parts.size(); i++) {
            sum = sum.add(parts.get(i).net());
            int middle = MARGIN + i * width + width / 2;
            int y = scale.y(sum);
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
            BigDecimal sum = BigDecimal.ZERO;
            for (Part part : parts) {
                sum = sum.add(part.net());
                top = Stream.of(top, part.expectedIn(), part.actualIn(), sum)
                        .reduce(BigDecimal::max)
                        .orElseThrow();
                bottom = Stream.of(
                                bottom,
                                part.expectedOut().negate(),
                                part.actualOut().negate(),
                                sum)
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
