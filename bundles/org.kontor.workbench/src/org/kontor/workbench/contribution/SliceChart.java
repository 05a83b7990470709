package org.kontor.workbench.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kontor.kernel.record.FieldKind;

/**
 * A chart of amounts as lying bars, each above a thin bar of the period before, or as a pie (REP-13). Arrows go from slice
 * to slice, Enter or a click opens what is behind it.
 */
public final class SliceChart extends Canvas {

    private static final int MARGIN = 12;
    private static final int ROW = 44;
    private static final int BAR = 18;
    private static final int THIN = 6;
    private static final int LABEL_WIDTH = 200;
    private static final int FIGURE_WIDTH = 250;
    private static final int CIRCLE = 360;
    private static final int HUNDRED = 100;
    private static final int LEGEND = 14;
    private static final float GOLDEN = 137.5f;
    private static final float FIRST_HUE = 214;
    private static final String ELLIPSIS = "…";

    private final IntConsumer opens;
    private Function<Slice, String> words = this::share;
    private List<Slice> slices = List.of();
    private boolean pie;
    private int selected;

    /** A chart without slices yet; what is opened is told by its place. */
    public SliceChart(Composite parent, IntConsumer opens) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        this.opens = opens;
        Colours.ownPainting(this);
        addPaintListener(this::paint);
        addListener(SWT.Resize, e -> scrollBar());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::click);
        addListener(
                SWT.Traverse,
                e -> e.doit = e.detail != SWT.TRAVERSE_RETURN
                        && e.detail != SWT.TRAVERSE_ARROW_NEXT
                        && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    /** Shows other slices. */
    public void show(List<Slice> now) {
        slices = List.copyOf(now);
        selected = 0;
        getVerticalBar().setSelection(0);
        scrollBar();
        redraw();
    }

    /** What is said of a slice, where that is not an amount of money and its share of all. */
    public void saying(Function<Slice, String> figures) {
        words = figures;
    }

    /** As a pie, or as bars. */
    public void asPie(boolean wanted) {
        pie = wanted;
        scrollBar();
        redraw();
    }

    /** The words of the selected slice. */
    public String spoken() {
        return slices.isEmpty() ? "" : slices.get(selected).label() + " " + figure(slices.get(selected));
    }

    private void scrollBar() {
        int height = 2 * MARGIN + slices.size() * ROW;
        int shown = Math.max(1, getClientArea().height);
        getVerticalBar().setVisible(!pie && height > shown);
        getVerticalBar()
                .setValues(
                        Math.min(getVerticalBar().getSelection(), Math.max(0, height - shown)),
                        0,
                        Math.max(1, height),
                        Math.max(1, Math.min(height, shown)),
                        ROW,
                        shown);
    }

    private void paint(PaintEvent event) {
        Colours colours = Colours.of(this);
        GC gc = event.gc;
        gc.setBackground(colours.background());
        gc.fillRectangle(getClientArea());
        gc.setAntialias(SWT.ON);
        if (pie) {
            pie(gc, colours);
        } else {
            bars(gc, colours);
        }
    }

    private void bars(GC gc, Colours colours) {
        int room = Math.max(LEGEND, getClientArea().width - 2 * MARGIN - LABEL_WIDTH - FIGURE_WIDTH);
        BigDecimal greatest = slices.stream()
                .flatMap(s -> Stream.of(s.amount(), s.before()))
                .max(BigDecimal::compareTo)
                .filter(most -> most.signum() > 0)
                .orElse(BigDecimal.ONE);
        int y = MARGIN - getVerticalBar().getSelection();
        for (int i = 0; i < slices.size(); i++) {
            Slice slice = slices.get(i);
            ground(gc, colours, i, y);
            int middle = y + (ROW - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(colours.text());
            gc.drawText(fit(gc, slice.label(), LABEL_WIDTH - MARGIN), MARGIN, middle, true);
            int x = MARGIN + LABEL_WIDTH;
            gc.setBackground(colour(0));
            bar(gc, x, y + (ROW - BAR - THIN) / 2, length(slice.amount(), greatest, room), BAR);
            gc.setBackground(colours.border());
            bar(gc, x, y + (ROW + BAR - THIN) / 2 + 2, length(slice.before(), greatest, room), THIN);
            gc.drawText(figure(slice), x + length(slice.amount(), greatest, room) + LEGEND, middle, true);
            y += ROW;
        }
    }

    /** Some platforms draw a dot for a rectangle without width. */
    private static void bar(GC gc, int x, int y, int width, int height) {
        if (width > 0) {
            gc.fillRoundRectangle(x, y, width, height, 4, 4);
        }
    }

    private void ground(GC gc, Colours colours, int index, int y) {
        if (index == selected && isFocusControl()) {
            gc.setBackground(colours.surface());
            gc.fillRoundRectangle(2, y + 2, getClientArea().width - 4, ROW - 4, 8, 8);
        }
    }

    private static int length(BigDecimal amount, BigDecimal greatest, int room) {
        return amount.signum() <= 0
                ? 0
                : Math.max(
                        2,
                        amount.multiply(BigDecimal.valueOf(room))
                                .divide(greatest, 0, RoundingMode.HALF_UP)
                                .intValue());
    }

    private void pie(GC gc, Colours colours) {
        Rectangle area = getClientArea();
        int size = Math.max(1, Math.min(area.height, area.width / 2) - 2 * MARGIN);
        BigDecimal total = total();
        BigDecimal passed = BigDecimal.ZERO;
        int y = MARGIN;
        for (int i = 0; i < slices.size(); i++) {
            int from = angle(passed, total);
            passed = passed.add(slices.get(i).amount());
            gc.setBackground(colour(i));
            gc.fillArc(MARGIN, MARGIN, size, size, CIRCLE / 4 - from, from - angle(passed, total));
            int x = size + 3 * MARGIN;
            gc.fillRoundRectangle(x, y + 2, LEGEND, LEGEND, 4, 4);
            gc.setForeground(i == selected && isFocusControl() ? colours.accent() : colours.text());
            gc.drawText(slices.get(i).label() + "   " + figure(slices.get(i)), x + LEGEND + MARGIN, y, true);
            y += LEGEND + MARGIN;
        }
    }

    private BigDecimal total() {
        BigDecimal sum = slices.stream().map(Slice::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() > 0 ? sum : BigDecimal.ONE;
    }

    private static int angle(BigDecimal part, BigDecimal total) {
        return part.multiply(BigDecimal.valueOf(CIRCLE))
                .divide(total, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private String figure(Slice slice) {
        return words.apply(slice);
    }

    private String share(Slice slice) {
        int share = slice.amount()
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(total(), 0, RoundingMode.HALF_UP)
                .intValue();
        return Formats.current().show(FieldKind.MONEY, slice.amount()) + "   " + share + "\u00a0%   " + slice.remark();
    }

    /** Hues that follow each other by the golden angle differ as much as they can. */
    private static Color colour(int index) {
        return new Color(new RGB((FIRST_HUE + index * GOLDEN) % CIRCLE, 0.6f, 0.78f));
    }

    private static String fit(GC gc, String text, int width) {
        String shown = text;
        for (int end = text.length() - 1; end > 0 && gc.textExtent(shown).x > width; end--) {
            shown = text.substring(0, end) + ELLIPSIS;
        }
        return shown;
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_UP -> select(selected - 1);
            case SWT.ARROW_DOWN -> select(selected + 1);
            case SWT.CR, SWT.KEYPAD_CR -> open(selected);
            default -> {
                // other keys are not ours
            }
        }
    }

    private void select(int index) {
        selected = Math.clamp(index, 0, Math.max(0, slices.size() - 1));
        redraw();
    }

    private void open(int index) {
        if (index >= 0 && index < slices.size()) {
            opens.accept(index);
        }
    }

    private void click(Event event) {
        setFocus();
        int step = pie ? LEGEND + MARGIN : ROW;
        int index = (event.y - MARGIN + (pie ? 0 : getVerticalBar().getSelection())) / step;
        if (index >= 0 && index < slices.size()) {
            select(index);
            open(index);
        }
    }
}
