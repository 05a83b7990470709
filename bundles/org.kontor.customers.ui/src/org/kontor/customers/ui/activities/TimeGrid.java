package org.kontor.customers.ui.activities;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kontor.customers.activities.CalendarEntry;
import org.kontor.customers.activities.DayTime;
import org.kontor.customers.activities.Slot;
import org.kontor.workbench.contribution.Colours;

/**
 * The hours of some columns with what stands in them. The mouse moves an entry, or its end by the lower edge, in quarters
 * of an hour; a double click or Enter opens it; a double click or typing at a free time plans something there.
 */
final class TimeGrid extends Canvas {

    /** The height of an hour. */
    static final int HOUR = 48;

    /** The width of the hours at the left. */
    static final int RULER = 56;

    private static final int HOURS = 24;
    private static final int QUARTERS = 4;
    private static final int QUARTER_MINUTES = 15;
    private static final int GRIP = 6;
    private static final int LEAST = 20;
    private static final int WORK_BEGINS = 9;
    private static final int WORK_ENDS = 18;

    private final CalendarGestures gestures;
    private List<Column> columns = List.of();
    private List<Shape> shapes = List.of();
    private Optional<CalendarEntry> selected = Optional.empty();
    private Optional<Drag> drag = Optional.empty();

    private record Shape(CalendarEntry entry, Rectangle at, boolean collides) {}

    private record Drag(CalendarEntry entry, boolean end, int fromX, int fromY, Slot slot) {}

    TimeGrid(Composite parent, CalendarGestures gestures) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.gestures = gestures;
        setData("org.kontor.testId", "calendar.grid");
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, e -> drop());
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Resize, e -> place());
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        Colours.ownPainting(this);
    }

    private List<CalendarEntry> entries = List.of();

    void show(List<Column> shownColumns, List<CalendarEntry> shownEntries) {
        columns = List.copyOf(shownColumns);
        entries = shownEntries.stream().filter(e -> !e.slot().isWholeDays()).toList();
        selected = selected.flatMap(
                old -> entries.stream().filter(e -> e.id() == old.id()).findFirst());
        place();
    }

    /** Where an entry stands, for whoever wants to point at it. */
    Optional<Rectangle> at(long id) {
        return shapes.stream().filter(s -> s.entry().id() == id).map(Shape::at).findFirst();
    }

    private void place() {
        List<Shape> placed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            List<CalendarEntry> mine = entries.stream()
                    .filter(e -> e.userId() == column.userId() && e.slot().touches(column.day()))
                    .toList();
            Rectangle area = area(i);
            for (Lanes.Place place : Lanes.of(mine)) {
                int width = (area.width - GRIP) / place.of();
                int top = y(place.entry().slot().begin().orElseThrow());
                int height = Math.max(LEAST, y(place.entry().slot().end().orElseThrow()) - top - 1);
                Rectangle at = new Rectangle(area.x + 2 + place.lane() * width, top, width - 2, height);
                placed.add(new Shape(place.entry(), at, collides(place.entry(), mine)));
            }
        }
        shapes = placed;
        redraw();
    }

    private static boolean collides(CalendarEntry entry, List<CalendarEntry> others) {
        return others.stream()
                .anyMatch(o -> o.id() != entry.id() && !o.done() && o.slot().collides(entry.slot()));
    }

    private Rectangle area(int column) {
        int width = Math.max(1, getClientArea().width - RULER);
        int left = RULER + width * column / columns.size();
        return new Rectangle(left, 0, RULER + width * (column + 1) / columns.size() - left, HOURS * HOUR);
    }

    private static int y(LocalTime time) {
        return (time.getHour() * 60 + time.getMinute()) * HOUR / 60;
    }

    private void paint(GC gc) {
        Colours colours = Colours.of(this);
        Rectangle client = getClientArea();
        gc.setBackground(colours.surface());
        gc.fillRectangle(client);
        gc.setBackground(colours.background());
        gc.fillRectangle(RULER, WORK_BEGINS * HOUR, client.width, (WORK_ENDS - WORK_BEGINS) * HOUR);
        for (int hour = 0; hour < HOURS; hour++) {
            gc.setForeground(colours.border());
            gc.drawLine(RULER, hour * HOUR, client.width, hour * HOUR);
            gc.setForeground(colours.muted());
            gc.drawText(DayTime.text(LocalTime.of(hour, 0)), GRIP, hour * HOUR + 2, true);
        }
        EntryPainter painter = new EntryPainter(colours);
        for (int i = 0; i < columns.size(); i++) {
            gc.setForeground(colours.border());
            gc.drawLine(area(i).x, 0, area(i).x, client.height);
        }
        for (Shape shape : shapes) {
            boolean isSelected =
                    selected.filter(s -> s.id() == shape.entry().id()).isPresent();
            painter.paint(gc, shape.entry(), shape.at(), shape.collides(), isSelected && isFocusControl());
        }
        drag.ifPresent(d -> paintDragged(gc, painter, d));
        paintNow(gc, colours);
    }

    private void paintDragged(GC gc, EntryPainter painter, Drag d) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.userId() == d.entry().userId() && d.slot().touches(column.day())) {
                int top = y(d.slot().begin().orElseThrow());
                int height = y(d.slot().end().orElseThrow()) - top;
                CalendarEntry e = d.entry();
                CalendarEntry moved = new CalendarEntry(
                        e.id(), e.userId(), e.kind(), e.subject(), e.customer(), d.slot(), e.done(), e.version(), true);
                Rectangle at = new Rectangle(area(i).x + 2, top, area(i).width - GRIP, height);
                painter.paint(gc, moved, at, false, true);
            }
        }
    }

    private void paintNow(GC gc, Colours colours) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).day().equals(LocalDate.now())) {
                gc.setForeground(colours.accent());
                gc.setLineWidth(2);
                gc.drawLine(area(i).x, y(LocalTime.now()), area(i).x + area(i).width, y(LocalTime.now()));
                gc.setLineWidth(1);
            }
        }
    }

    private void down(Event event) {
        setFocus();
        Optional<Shape> hit = hit(event.x, event.y);
        selected = hit.map(Shape::entry);
        drag = hit.filter(s -> event.button == 1 && s.entry().open())
                .map(s -> new Drag(
                        s.entry(),
                        event.y > s.at().y + s.at().height - GRIP,
                        event.x,
                        event.y,
                        s.entry().slot()));
        redraw();
    }

    private void drag(Event event) {
        drag = drag.map(d -> new Drag(d.entry(), d.end(), d.fromX(), d.fromY(), dragged(d, event)));
        if (drag.isPresent()) {
            redraw();
        } else {
            boolean grip = hit(event.x, event.y)
                    .filter(s -> s.entry().open() && event.y > s.at().y + s.at().height - GRIP)
                    .isPresent();
            setCursor(grip ? getDisplay().getSystemCursor(SWT.CURSOR_SIZENS) : null);
        }
    }

    private Slot dragged(Drag d, Event event) {
        Slot slot = d.entry().slot();
        int quarters = Math.round((float) (event.y - d.fromY()) * QUARTERS / HOUR);
        int begin = minutes(slot.begin().orElseThrow());
        int end = minutes(slot.end().orElseThrow());
        int shift = quarters * QUARTER_MINUTES;
        int last = HOURS * 60 - 1;
        if (d.end()) {
            return Slot.hours(slot.day(), time(begin), time(Math.clamp(end + shift, begin + QUARTER_MINUTES, last)));
        }
        int moved = Math.clamp(begin + shift, 0, last - (end - begin));
        LocalDate day = column(event.x)
                .filter(c -> c.userId() == d.entry().userId())
                .map(Column::day)
                .orElse(slot.day());
        return Slot.hours(day, time(moved), time(moved + end - begin));
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / 60, minutes % 60);
    }

    private void drop() {
        Optional<Drag> dropped = drag.filter(d -> !d.slot().equals(d.entry().slot()));
        drag = Optional.empty();
        redraw();
        dropped.ifPresent(d -> gestures.move(d.entry(), d.slot()));
    }

    private void doubleClick(Event event) {
        drag = Optional.empty();
        hit(event.x, event.y).map(Shape::entry).ifPresentOrElse(gestures::open, () -> column(event.x)
                .ifPresent(column -> plan(column, event.y)));
    }

    private void plan(Column column, int y) {
        int half = Math.clamp(y * 2 / HOUR, 0, HOURS * 2 - 1);
        LocalTime begin = LocalTime.of(half / 2, half % 2 * 30);
        gestures.plan(Slot.hours(column.day(), begin, Slot.usualEnd(begin)), column.userId());
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> selected.ifPresent(gestures::open);
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> select(1);
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> select(-1);
            case SWT.INSERT -> columns.stream().findFirst().ifPresent(c -> plan(c, WORK_BEGINS * HOUR));
            default -> event.doit = true;
        }
    }

    private void select(int step) {
        if (!entries.isEmpty()) {
            int now = selected.map(entries::indexOf).orElse(step > 0 ? -1 : entries.size());
            selected = Optional.of(entries.get(Math.clamp(now + step, 0, entries.size() - 1)));
            redraw();
        }
    }

    private Optional<Shape> hit(int x, int y) {
        return shapes.stream().filter(s -> s.at().contains(x, y)).findFirst();
    }

    private Optional<Column> column(int x) {
        for (int i = 0; i < columns.size(); i++) {
            if (x >= area(i).x && x < area(i).x + area(i).width) {
                return Optional.of(columns.get(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? RULER * 4 : width, HOURS * HOUR);
    }
}
