package org.kontor.workbench.internal.home;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.style.Ellipsis;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;

/** A block of the home page as a card: heading, one figure, rows. Arrow keys choose a row, Enter opens it. */
final class BlockCard extends Canvas {

    private static final TextSource TEXTS = TextSource.beside(BlockCard.class);
    private static final int MOST_ROWS = 6;
    private static final int MARGIN = 16;
    private static final int ROW = 44;
    private static final int HEADING = 40;
    private static final int HEADLINE = 40;
    private static final int FOOT = 10;

    private final HomeBlock block;
    private final Workplace workplace;
    private final Font bold;
    private final Font small;
    private final Font headline;
    private Optional<HomeBlock.Content> content = Optional.empty();
    private String failure = "";
    private int hover = -1;
    private int focus = -1;
    private boolean overAll;

    BlockCard(Composite parent, HomeBlock block, Workplace workplace) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.block = block;
        this.workplace = workplace;
        bold = Fonts.larger(this, 1, true);
        small = Fonts.smaller(this);
        headline = Fonts.larger(this, 8, true);
        setData("org.kontor.testId", "home." + block.id());
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseMove, e -> hover(rowAt(e.y), overAll(e.x, e.y)));
        addListener(SWT.MouseExit, e -> hover(-1, false));
        addListener(SWT.MouseUp, e -> {
            if (overAll(e.x, e.y)) {
                block.all().ifPresent(d -> d.open(workplace));
            } else {
                open(rowAt(e.y));
            }
        });
        addListener(SWT.FocusIn, e -> {
            focus = Math.max(0, focus);
            redraw();
        });
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        addKeyListener(org.eclipse.swt.events.KeyListener.keyPressedAdapter(this::key));
    }

    HomeBlock block() {
        return block;
    }

    void show(HomeBlock.Content now) {
        content = Optional.of(now);
        failure = "";
        redraw();
    }

    void fail(String words) {
        failure = words;
        redraw();
    }

    boolean isLoaded() {
        return content.isPresent() || !failure.isEmpty();
    }

    int wantedHeight() {
        int height = HEADING + FOOT;
        if (content.isPresent()) {
            height += content.get().headline().isPresent() ? HEADLINE : 0;
            height += Math.max(1, shown().size()) * ROW;
        } else {
            height += ROW;
        }
        return height;
    }

    private List<HomeBlock.Row> shown() {
        List<HomeBlock.Row> rows = content.map(HomeBlock.Content::rows).orElse(List.of());
        return rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    }

    private int firstRow() {
        return HEADING + (content.flatMap(HomeBlock.Content::headline).isPresent() ? HEADLINE : 0);
    }

    private int rowAt(int y) {
        int index = Math.floorDiv(y - firstRow(), ROW);
        return index >= 0 && index < shown().size() ? index : -1;
    }

    private boolean overAll(int x, int y) {
        return block.all().isPresent() && y < HEADING && x > getClientArea().width - 90;
    }

    private void hover(int row, boolean all) {
        if (row != hover || all != overAll) {
            hover = row;
            overAll = all;
            setCursor(row >= 0 || all ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            redraw();
        }
    }

    private void open(int row) {
        if (row >= 0 && row < shown().size()) {
            workplace.openRecord(shown().get(row).record());
        }
    }

    private void key(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> focus = Math.min(focus + 1, shown().size() - 1);
            case SWT.ARROW_UP -> focus = Math.max(focus - 1, 0);
            case SWT.CR, SWT.KEYPAD_CR -> open(focus);
            default -> {
                // other keys do nothing here
            }
        }
        redraw();
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        gc.setBackground(palette.background());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 10, 10);
        gc.setForeground(palette.border());
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 10, 10);
        gc.setFont(bold);
        gc.setForeground(palette.text());
        gc.drawText(block.title().toString(), MARGIN, 12, true);
        if (block.all().isPresent()) {
            gc.setFont(small);
            gc.setForeground(palette.accent());
            String all = TEXTS.get("all");
            gc.drawText(all, area.width - MARGIN - gc.textExtent(all).x, 14, true);
        }
        gc.setFont(getFont());
        if (!failure.isEmpty()) {
            note(gc, failure, palette.ink(Tone.BAD), area.width);
        } else if (content.isEmpty()) {
            note(gc, TEXTS.get("loading"), palette.muted(), area.width);
        } else if (shown().isEmpty()) {
            paintHeadline(gc, palette);
            note(gc, block.emptyText().toString(), palette.muted(), area.width);
        } else {
            paintHeadline(gc, palette);
            for (int i = 0; i < shown().size(); i++) {
                paintRow(gc, palette, area, shown().get(i), i);
            }
        }
    }

    private void paintHeadline(GC gc, Palette palette) {
        content.flatMap(HomeBlock.Content::headline).ifPresent(text -> {
            gc.setFont(headline);
            gc.setForeground(palette.accent());
            gc.drawText(text, MARGIN, HEADING - 6, true);
        });
    }

    private void note(GC gc, String text, Color color, int width) {
        gc.setFont(getFont());
        gc.setForeground(color);
        org.eclipse.swt.graphics.TextLayout layout = new org.eclipse.swt.graphics.TextLayout(getDisplay());
        layout.setText(text);
        layout.setFont(getFont());
        layout.setWidth(Math.max(40, width - 2 * MARGIN));
        layout.draw(gc, MARGIN, firstRow() + 4);
        layout.dispose();
    }

    private void paintRow(GC gc, Palette palette, Rectangle area, HomeBlock.Row row, int index) {
        int y = firstRow() + index * ROW;
        if (index == hover || index == focus && isFocusControl()) {
            gc.setBackground(palette.selection());
            gc.fillRoundRectangle(8, y, area.width - 17, ROW, 8, 8);
        }
        gc.setFont(getFont());
        int figure = 0;
        if (!row.figure().isEmpty()) {
            Point size = gc.textExtent(row.figure());
            gc.setForeground(row.tone() == Tone.NEUTRAL ? palette.text() : palette.ink(row.tone()));
            gc.drawText(row.figure(), area.width - MARGIN - size.x, y + (ROW - size.y) / 2, true);
            figure = size.x + MARGIN;
        }
        int width = area.width - 2 * MARGIN - figure;
        boolean two = !row.detail().isBlank();
        gc.setForeground(palette.text());
        int line = gc.getFontMetrics().getHeight();
        gc.drawText(Ellipsis.fit(gc, row.text(), width), MARGIN, two ? y + 4 : y + (ROW - line) / 2, true);
        if (two) {
            gc.setFont(small);
            gc.setForeground(palette.muted());
            gc.drawText(Ellipsis.fit(gc, row.detail(), width), MARGIN, y + 4 + line, true);
        }
    }
}
