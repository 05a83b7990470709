package org.kontor.customers.ui.selling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.SaleStage;

/**
 * Open deals as cards in a column for each stage. A card is moved with the mouse, or with Ctrl and an arrow; only what is
 * seen is painted, so that thousands of cards are no burden.
 */
final class Board extends Canvas {

    /** What the board asks for. */
    interface Requests {

        /** A card was opened. */
        void open(Deal deal);

        /** A card was moved to another stage. */
        void move(Deal deal, SaleStage target);
    }

    private static final int GAP = 8;
    private static final int NARROWEST = 170;
    private static final int DRAG_BEGINS = 6;

    private final BoardModel model = new BoardModel();
    private final BoardPainter painter;
    private final Requests requests;
    private int[] offsets = new int[0];
    private int shift;
    private Optional<Point> pressed = Optional.empty();
    private Optional<Point> dragged = Optional.empty();

    /** An empty board. */
    Board(Composite parent, Requests requests) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.requests = requests;
        painter = new BoardPainter(this);
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseDoubleClick, e -> model.selection().ifPresent(requests::open));
        addListener(SWT.MouseVerticalWheel, e -> scroll(columnAt(e.x), -e.count * painter.cardHeight() / 3));
        addListener(SWT.KeyDown, this::key);
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
                e.result = model.selection()
                        .map(deal -> deal.title() + ", " + deal.customer())
                        .orElse("");
            }
        });
    }

    /** Shows deals by stage. */
    void show(List<SaleStage> stages, List<Deal> deals) {
        model.show(stages, deals);
        if (offsets.length != stages.size()) {
            offsets = new int[stages.size()];
            shift = 0;
        }
        for (int column = 0; column < offsets.length; column++) {
            scroll(column, 0);
        }
        redraw();
    }

    /** What it shows; for tests. */
    BoardModel model() {
        return model;
    }

    /** The place of a card on screen. */
    Rectangle bounds(BoardModel.Place place) {
        int step = painter.cardHeight() + GAP;
        return new Rectangle(
                left(place.column()) + GAP,
                painter.headerHeight() + GAP + place.row() * step - offsets[place.column()],
                columnWidth() - 2 * GAP,
                painter.cardHeight());
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int target = dragged.map(at -> columnAt(at.x)).orElse(-1);
        Rectangle client = getClientArea();
        for (int column = 0; column < model.columns().size(); column++) {
            Rectangle area = new Rectangle(left(column), GAP, columnWidth(), client.height - 2 * GAP);
            painter.ground(gc, area, column == target);
            painter.header(gc, area, model.columns().get(column));
            gc.setClipping(area.x, painter.headerHeight(), area.width, client.height - painter.headerHeight() - GAP);
            cards(gc, column, client.height);
            gc.setClipping((Rectangle) null);
        }
        dragged.ifPresent(at -> model.selection()
                .ifPresent(deal -> painter.card(
                        gc,
                        new Rectangle(at.x - GAP, at.y - GAP, columnWidth() - 2 * GAP, painter.cardHeight()),
                        deal,
                        true,
                        isLate(deal))));
    }

    private void cards(GC gc, int column, int height) {
        int step = painter.cardHeight() + GAP;
        int first = Math.max(0, offsets[column] / step);
        int last = Math.min(model.columns().get(column).deals().size() - 1, first + height / step + 1);
        for (int row = first; row <= last; row++) {
            BoardModel.Place place = new BoardModel.Place(column, row);
            Deal deal = model.deal(place).orElseThrow();
            boolean selected = model.place().equals(Optional.of(place));
            painter.card(gc, bounds(place), deal, selected, isLate(deal));
        }
    }

    private static boolean isLate(Deal deal) {
        return deal.closeOn().filter(day -> day.isBefore(LocalDate.now())).isPresent();
    }

    private int columnWidth() {
        int columns = Math.max(1, model.columns().size());
        return Math.max(NARROWEST, (getClientArea().width - GAP) / columns - GAP);
    }

    private int left(int column) {
        return GAP + column * (columnWidth() + GAP) - shift;
    }

    private int columnAt(int x) {
        int column = Math.floorDiv(x + shift - GAP / 2, columnWidth() + GAP);
        return column >= 0 && column < model.columns().size() ? column : -1;
    }

    private Optional<BoardModel.Place> placeAt(int x, int y) {
        int column = columnAt(x);
        if (column < 0 || y < painter.headerHeight()) {
            return Optional.empty();
        }
        int row = (y - painter.headerHeight() - GAP + offsets[column]) / (painter.cardHeight() + GAP);
        return Optional.of(new BoardModel.Place(column, row))
                .filter(place -> model.deal(place).isPresent());
    }

    private void scroll(int column, int by) {
        if (column < 0) {
            return;
        }
        int cards = model.columns().get(column).deals().size() * (painter.cardHeight() + GAP) + GAP;
        int most = Math.max(0, cards + painter.headerHeight() + GAP - getClientArea().height);
        offsets[column] = Math.clamp((long) offsets[column] + by, 0, most);
        redraw();
    }

    private void press(Event e) {
        setFocus();
        pressed = placeAt(e.x, e.y).map(place -> {
            model.select(place);
            return new Point(e.x, e.y);
        });
        redraw();
    }

    private void drag(Event e) {
        boolean far = pressed.filter(from -> Math.abs(from.x - e.x) + Math.abs(from.y - e.y) > DRAG_BEGINS)
                .isPresent();
        if (far) {
            dragged = Optional.of(new Point(e.x, e.y));
            redraw();
        }
    }

    private void release(Event e) {
        int column = columnAt(e.x);
        if (dragged.isPresent() && column >= 0) {
            moveTo(Optional.of(model.columns().get(column).stage()));
        }
        pressed = Optional.empty();
        dragged = Optional.empty();
        redraw();
    }

    private void moveTo(Optional<SaleStage> target) {
        model.selection().ifPresent(deal -> target.filter(stage -> stage.getId() != deal.stageId())
                .ifPresent(stage -> requests.move(deal, stage)));
    }

    private void key(Event e) {
        boolean moves = (e.stateMask & SWT.MOD1) != 0;
        switch (e.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
                int direction = e.keyCode == SWT.ARROW_LEFT ? -1 : 1;
                if (moves) {
                    moveTo(model.stageBeside(direction));
                } else {
                    model.selectSideways(direction);
                }
            }
            case SWT.ARROW_UP -> model.selectVertically(-1);
            case SWT.ARROW_DOWN -> model.selectVertically(1);
            case SWT.CR, SWT.KEYPAD_CR -> model.selection().ifPresent(requests::open);
            default -> {
                return;
            }
        }
        reveal();
    }

    private void reveal() {
        model.place().ifPresent(place -> {
            Rectangle card = bounds(place);
            int above = painter.headerHeight() + GAP - card.y;
            int below = card.y + card.height + 2 * GAP - getClientArea().height;
            scroll(place.column(), above > 0 ? -above : Math.max(0, below));
            int widest = Math.max(0, left(model.columns().size()) + shift - getClientArea().width);
            int beyond = card.x + card.width + 2 * GAP - getClientArea().width;
            int before = 2 * GAP - card.x;
            shift = Math.clamp((long) shift + (beyond > 0 ? beyond : -Math.max(0, before)), 0, widest);
        });
        redraw();
    }
}
