package org.kontor.customers.ui.activities;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kontor.customers.activities.CalendarEntry;
import org.kontor.workbench.contribution.Colours;

/** The headings above the hours, and what takes whole days. */
final class DayHeads extends Canvas {

    private static final int LINE = 24;
    private static final int MOST = 4;
    private static final int PAD = 6;

    private final CalendarGestures gestures;
    private List<Column> columns = List.of();
    private List<CalendarEntry> entries = List.of();

    DayHeads(Composite parent, CalendarGestures gestures) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.gestures = gestures;
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.MouseDoubleClick, this::open);
        Colours.ownPainting(this);
    }

    void show(List<Column> shownColumns, List<CalendarEntry> shownEntries) {
        columns = List.copyOf(shownColumns);
        entries = shownEntries.stream().filter(e -> e.slot().isWholeDays()).toList();
        getParent().layout(true);
        redraw();
    }

    private List<CalendarEntry> of(Column column) {
        return entries.stream()
                .filter(e -> e.userId() == column.userId() && e.slot().touches(column.day()))
                .limit(MOST)
                .toList();
    }

    private Rectangle area(int column) {
        int width = getClientArea().width - TimeGrid.RULER;
        int left = TimeGrid.RULER + width * column / columns.size();
        return new Rectangle(left, 0, TimeGrid.RULER + width * (column + 1) / columns.size() - left, 0);
    }

    private void paint(GC gc) {
        Colours colours = Colours.of(this);
        gc.setBackground(colours.background());
        gc.fillRectangle(getClientArea());
        EntryPainter painter = new EntryPainter(colours);
        for (int i = 0; i < columns.size(); i++) {
            Rectangle area = area(i);
            boolean today = columns.get(i).day().equals(LocalDate.now());
            gc.setForeground(today ? colours.accent() : colours.text());
            gc.setClipping(area.x, 0, area.width, LINE);
            gc.drawText(columns.get(i).heading(), area.x + PAD, PAD / 2, true);
            gc.setClipping((Rectangle) null);
            int line = 1;
            for (CalendarEntry entry : of(columns.get(i))) {
                Rectangle at = new Rectangle(area.x + 2, line * LINE + 2, area.width - PAD, LINE - 2);
                painter.paint(gc, entry, at, false, false);
                line++;
            }
        }
        gc.setForeground(colours.border());
        gc.drawLine(0, getClientArea().height - 1, getClientArea().width, getClientArea().height - 1);
    }

    private void open(Event event) {
        for (int i = 0; i < columns.size(); i++) {
            Rectangle area = area(i);
            int line = event.y / LINE - 1;
            List<CalendarEntry> here = of(columns.get(i));
            if (event.x >= area.x && event.x < area.x + area.width && line >= 0 && line < here.size()) {
                gestures.open(here.get(line));
            }
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int most = columns.stream().mapToInt(c -> of(c).size()).max().orElse(0);
        return new Point(width == SWT.DEFAULT ? TimeGrid.RULER : width, (most + 1) * LINE + PAD);
    }
}
