package org.kontor.customers.ui.activities;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kontor.customers.activities.CalendarEntry;
import org.kontor.workbench.contribution.Colours;

/** A month in whole weeks. An entry can be moved to another day with the mouse; a double click on a day opens the day. */
final class MonthGrid extends Canvas {

    private static final int WEEK = 7;
    private static final int LINE = 22;
    private static final int PAD = 4;

    private final CalendarGestures gestures;
    private final Consumer<LocalDate> openDay;
    private LocalDate first = LocalDate.EPOCH;
    private int weeks = 1;
    private YearMonth month = YearMonth.of(1970, 1);
    private List<CalendarEntry> entries = List.of();
    private Optional<CalendarEntry> dragged = Optional.empty();

    MonthGrid(Composite parent, CalendarGestures gestures, Consumer<LocalDate> openDay) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.gestures = gestures;
        this.openDay = openDay;
        setData("org.kontor.testId", "calendar.month");
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.MouseDown, e -> dragged = hit(e).filter(CalendarEntry::open));
        addListener(SWT.MouseUp, this::drop);
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        Colours.ownPainting(this);
    }

    void show(LocalDate around, List<CalendarEntry> shown) {
        first = Span.MONTH.first(around);
        weeks = (int) ((Span.MONTH.last(around).toEpochDay() - first.toEpochDay() + 1) / WEEK);
        month = YearMonth.from(around);
        entries = List.copyOf(shown);
        redraw();
    }

    private Rectangle cell(int index) {
        Rectangle client = getClientArea();
        int left = client.width * (index % WEEK) / WEEK;
        int top = client.height * (index / WEEK) / weeks;
        return new Rectangle(
                left,
                top,
                client.width * (index % WEEK + 1) / WEEK - left,
                client.height * (index / WEEK + 1) / weeks - top);
    }

    private void paint(GC gc) {
        Colours colours = Colours.of(this);
        EntryPainter painter = new EntryPainter(colours);
        for (int i = 0; i < weeks * WEEK; i++) {
            LocalDate day = first.plusDays(i);
            Rectangle cell = cell(i);
            gc.setBackground(YearMonth.from(day).equals(month) ? colours.background() : colours.surface());
            gc.fillRectangle(cell);
            gc.setForeground(colours.border());
            gc.drawRectangle(cell);
            gc.setForeground(day.equals(LocalDate.now()) ? colours.accent() : colours.muted());
            gc.drawText(String.valueOf(day.getDayOfMonth()), cell.x + PAD, cell.y + PAD / 2, true);
            paintDay(gc, colours, painter, day, cell);
        }
    }

    private void paintDay(GC gc, Colours colours, EntryPainter painter, LocalDate day, Rectangle cell) {
        List<CalendarEntry> here = on(day);
        int room = room(cell);
        int shown = here.size() <= room ? here.size() : Math.max(0, room - 1);
        for (int line = 0; line < shown; line++) {
            Rectangle at = new Rectangle(cell.x + PAD, cell.y + (line + 1) * LINE, cell.width - 2 * PAD, LINE - 2);
            painter.paint(gc, here.get(line), at, false, false);
        }
        if (shown < here.size()) {
            gc.setForeground(colours.muted());
            gc.drawText("+" + (here.size() - shown), cell.x + PAD, cell.y + (shown + 1) * LINE, true);
        }
    }

    private static int room(Rectangle cell) {
        return Math.max(0, cell.height / LINE - 1);
    }

    private List<CalendarEntry> on(LocalDate day) {
        return entries.stream().filter(e -> e.slot().touches(day)).toList();
    }

    private Optional<LocalDate> day(Event event) {
        for (int i = 0; i < weeks * WEEK; i++) {
            if (cell(i).contains(event.x, event.y)) {
                return Optional.of(first.plusDays(i));
            }
        }
        return Optional.empty();
    }

    private Optional<CalendarEntry> hit(Event event) {
        return day(event).flatMap(day -> {
            Rectangle cell = cell((int) (day.toEpochDay() - first.toEpochDay()));
            List<CalendarEntry> here = on(day);
            int shown = here.size() <= room(cell) ? here.size() : Math.max(0, room(cell) - 1);
            int line = (event.y - cell.y) / LINE - 1;
            return line >= 0 && line < shown ? Optional.of(here.get(line)) : Optional.empty();
        });
    }

    private void drop(Event event) {
        Optional<CalendarEntry> entry = dragged;
        dragged = Optional.empty();
        entry.ifPresent(e -> day(event)
                .filter(day -> !e.slot().touches(day))
                .ifPresent(day -> gestures.move(e, e.slot().onDay(day))));
    }

    private void doubleClick(Event event) {
        dragged = Optional.empty();
        hit(event).ifPresentOrElse(gestures::open, () -> day(event).ifPresent(openDay));
    }
}
