package org.kontor.customers.ui.selling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kontor.customers.selling.Deal;
import org.kontor.kernel.record.FieldKind;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;

/** The days of one month; arrows move between days, Page Up and Page Down between months, Enter opens the first deal. */
final class CloseDatesGrid extends Canvas {

    static final DayOfWeek FIRST_DAY = DayOfWeek.MONDAY;

    private static final int WEEK = 7;
    private static final int LINE = 20;
    private static final int PAD = 4;

    private final Consumer<Deal> open;
    private YearMonth month = YearMonth.now();
    private List<Deal> deals = List.of();
    private LocalDate chosen = LocalDate.now();

    CloseDatesGrid(Composite parent, Consumer<Deal> open, IntConsumer turn) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.open = open;
        Colours.ownPainting(this);
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.MouseDown, e -> day(e).ifPresent(this::choose));
        addListener(SWT.MouseDoubleClick, e -> hit(e).ifPresent(open));
        addListener(SWT.MouseVerticalWheel, e -> turn.accept(e.count > 0 ? -1 : 1));
        addListener(SWT.KeyDown, e -> key(e, turn));
        addListener(
                SWT.Traverse,
                e -> e.doit = switch (e.detail) {
                    case SWT.TRAVERSE_ARROW_NEXT,
                            SWT.TRAVERSE_ARROW_PREVIOUS,
                            SWT.TRAVERSE_RETURN,
                            SWT.TRAVERSE_PAGE_NEXT,
                            SWT.TRAVERSE_PAGE_PREVIOUS -> false;
                    default -> true;
                });
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
    }

    private void key(Event event, IntConsumer turn) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> choose(chosen.minusDays(1));
            case SWT.ARROW_RIGHT -> choose(chosen.plusDays(1));
            case SWT.ARROW_UP -> choose(chosen.minusWeeks(1));
            case SWT.ARROW_DOWN -> choose(chosen.plusWeeks(1));
            case SWT.PAGE_UP -> turn.accept(-1);
            case SWT.PAGE_DOWN -> turn.accept(1);
            case SWT.CR, SWT.KEYPAD_CR -> on(chosen).stream().findFirst().ifPresent(open);
            default -> event.doit = true;
        }
    }

    void show(YearMonth shown, List<Deal> inMonth) {
        month = shown;
        deals = List.copyOf(inMonth);
        if (!YearMonth.from(chosen).equals(month)) {
            chosen = month.equals(YearMonth.now()) ? LocalDate.now() : month.atDay(1);
        }
        redraw();
    }

    private void choose(LocalDate day) {
        setFocus();
        if (YearMonth.from(day).equals(month)) {
            chosen = day;
            redraw();
        }
    }

    private LocalDate first() {
        LocalDate first = month.atDay(1);
        return first.minusDays(Math.floorMod(first.getDayOfWeek().getValue() - FIRST_DAY.getValue(), WEEK));
    }

    private int weeks() {
        return (int) ((month.atEndOfMonth().toEpochDay() - first().toEpochDay()) / WEEK + 1);
    }

    private Rectangle cell(int index) {
        Rectangle client = getClientArea();
        int left = client.width * (index % WEEK) / WEEK;
        int top = client.height * (index / WEEK) / weeks();
        return new Rectangle(
                left,
                top,
                client.width * (index % WEEK + 1) / WEEK - left,
                client.height * (index / WEEK + 1) / weeks() - top);
    }

    private List<Deal> on(LocalDate day) {
        return deals.stream()
                .filter(deal -> deal.closeOn().filter(day::equals).isPresent())
                .toList();
    }

    private Optional<LocalDate> day(Event event) {
        for (int i = 0; i < weeks() * WEEK; i++) {
            if (cell(i).contains(event.x, event.y)) {
                return Optional.of(first().plusDays(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Deal> hit(Event event) {
        return day(event).flatMap(day -> {
            int top = cell((int) (day.toEpochDay() - first().toEpochDay())).y;
            int line = (event.y - top) / LINE - 1;
            List<Deal> here = on(day);
            return line >= 0 && line < here.size() ? Optional.of(here.get(line)) : Optional.empty();
        });
    }

    private void paint(GC gc) {
        Colours colours = Colours.of(this);
        for (int i = 0; i < weeks() * WEEK; i++) {
            LocalDate day = first().plusDays(i);
            Rectangle cell = cell(i);
            boolean inMonth = YearMonth.from(day).equals(month);
            gc.setBackground(inMonth ? colours.background() : colours.surface());
            gc.fillRectangle(cell);
            gc.setForeground(colours.border());
            gc.drawRectangle(cell);
            if (inMonth) {
                paintDay(gc, colours, day, cell);
            }
            if (day.equals(chosen) && isFocusControl()) {
                gc.setForeground(colours.accent());
                gc.setLineWidth(2);
                gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2);
                gc.setLineWidth(1);
            }
        }
    }

    private void paintDay(GC gc, Colours colours, LocalDate day, Rectangle cell) {
        gc.setForeground(day.equals(LocalDate.now()) ? colours.accent() : colours.muted());
        gc.drawText(String.valueOf(day.getDayOfMonth()), cell.x + PAD, cell.y + PAD / 2, true);
        List<Deal> here = on(day);
        int room = Math.max(0, cell.height / LINE - 1);
        int shown = here.size() <= room ? here.size() : Math.max(0, room - 1);
        for (int line = 0; line < shown; line++) {
            paintDeal(gc, colours, here.get(line), cell, cell.y + (line + 1) * LINE);
        }
        if (shown < here.size()) {
            gc.setForeground(colours.muted());
            gc.drawText("+" + (here.size() - shown), cell.x + PAD, cell.y + (shown + 1) * LINE, true);
        }
    }

    private static void paintDeal(GC gc, Colours colours, Deal deal, Rectangle cell, int y) {
        Tone tone = deal.closeOn().orElseThrow().isBefore(LocalDate.now()) ? Tone.BAD : Tone.ACTIVE;
        int width = cell.width - 2 * PAD;
        gc.setBackground(colours.ground(tone));
        gc.fillRoundRectangle(cell.x + PAD, y, width, LINE - 2, 4, 4);
        gc.setForeground(colours.ink(tone));
        String text = deal.customer() + "  "
                + Formats.current().show(FieldKind.MONEY, deal.expected().amount());
        gc.drawText(Amounts.fit(gc, text, width - 2 * PAD), cell.x + 2 * PAD, y, true);
    }
}
