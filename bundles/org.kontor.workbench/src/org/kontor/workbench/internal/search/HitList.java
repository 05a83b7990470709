package org.kontor.workbench.internal.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;

/** Hits under the names of their groups; one of them is selected. Scrolls by itself and never takes the focus. */
final class HitList extends Canvas {

    private static final int ROW = 40;
    private static final int GROUP = 28;

    /**
     * A line of the list.
     *
     * @param open opens the hit; empty for the name of a group
     * @param text the hit's title or the group's name
     * @param detail what else is known of the hit
     */
    record Line(Optional<Runnable> open, String text, String detail) {

        int height() {
            return open.isPresent() ? ROW : GROUP;
        }
    }

    private final Font small;
    private List<Line> lines = List.of();
    private int selected = -1;
    private int top;

    HitList(Composite parent, Consumer<Runnable> opener) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_FOCUS);
        small = Fonts.smaller(this);
        addPaintListener(e -> paint(e.gc, Palette.of(getDisplay())));
        addListener(SWT.MouseUp, e -> lineAt(e.y).flatMap(Line::open).ifPresent(opener));
        addListener(SWT.Resize, e -> scrollTo(top));
        getVerticalBar()
                .addListener(SWT.Selection, e -> scrollTo(getVerticalBar().getSelection()));
        accessible();
    }

    /** Shows other lines and selects the first hit. */
    void show(List<Line> now) {
        lines = List.copyOf(now);
        selected = next(-1, 1);
        scrollTo(0);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** What opens the selected hit. */
    Optional<Runnable> selected() {
        return selected < 0 ? Optional.empty() : lines.get(selected).open();
    }

    /** Selects the next hit down (1) or up (-1). */
    void move(int step) {
        selected = next(selected, step);
        if (selected >= 0) {
            int y = y(selected);
            int height = getClientArea().height;
            if (y < top) {
                scrollTo(y - GROUP);
            } else if (y + ROW > top + height) {
                scrollTo(y + ROW - height);
            }
        }
        getAccessible().selectionChanged();
        redraw();
    }

    private int next(int from, int step) {
        for (int i = from + step; i >= 0 && i < lines.size(); i += step) {
            if (lines.get(i).open().isPresent()) {
                return i;
            }
        }
        return from;
    }

    /** Where a line begins, from the first one. */
    private int y(int line) {
        return lines.subList(0, line).stream().mapToInt(Line::height).sum();
    }

    private Optional<Line> lineAt(int y) {
        int end = -top;
        for (Line line : lines) {
            end += line.height();
            if (y < end) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private void scrollTo(int wanted) {
        int all = y(lines.size());
        int height = Math.max(1, getClientArea().height);
        top = Math.clamp(wanted, 0, Math.max(0, all - height));
        ScrollBar bar = getVerticalBar();
        bar.setVisible(all > height);
        bar.setValues(top, 0, Math.max(all, height), height, ROW, height);
        redraw();
    }

    private void paint(GC gc, Palette palette) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        int y = -top;
        for (int i = 0; i < lines.size() && y < area.height; i++) {
            Line line = lines.get(i);
            if (y + line.height() > 0) {
                paint(gc, palette, line, y, area.width, i == selected);
            }
            y += line.height();
        }
    }

    private void paint(GC gc, Palette palette, Line line, int y, int width, boolean isSelected) {
        if (line.open().isEmpty()) {
            gc.setFont(small);
            gc.setForeground(palette.muted());
            gc.drawText(line.text(), 8, y + 8, true);
            return;
        }
        if (isSelected) {
            gc.setBackground(palette.selection());
            gc.fillRoundRectangle(0, y, width - 2, ROW, 8, 8);
        }
        gc.setFont(getFont());
        gc.setForeground(palette.text());
        int textY = y + (ROW - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(line.text(), 12, textY, true);
        int used = gc.textExtent(line.text()).x;
        gc.setForeground(palette.muted());
        gc.setClipping(24 + used, y, Math.max(0, width - used - 36), ROW);
        gc.drawText(line.detail(), 28 + used, textY, true);
        gc.setClipping((Rectangle) null);
    }

    private void accessible() {
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_LIST;
            }
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = selected < 0 ? "" : lines.get(selected).text();
            }
        });
    }
}
