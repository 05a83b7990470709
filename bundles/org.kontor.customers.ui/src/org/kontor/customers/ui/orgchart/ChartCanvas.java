package org.kontor.customers.ui.orgchart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kontor.customers.Customer;
import org.kontor.customers.orgchart.ChartLayout;
import org.kontor.customers.orgchart.ChartLayout.Box;
import org.kontor.customers.orgchart.ChartLayout.Direction;
import org.kontor.customers.orgchart.ChartLayout.Plan;
import org.kontor.customers.orgchart.OrgChart;
import org.kontor.customers.orgchart.OrgNode;
import org.kontor.workbench.contribution.Colours;

/**
 * Shows an organisation chart. Arrows go from box to box, Enter or a double click opens a contact, plus and minus or the
 * wheel with Ctrl zoom, 0 fits the chart to the window.
 */
final class ChartCanvas extends Canvas {

    private static final int MARGIN = 16;
    private static final float LEAST = 0.3f;
    private static final float MOST = 2f;
    private static final float STEP = 1.2f;

    private final Consumer<OrgNode> opens;
    private final LocalResourceManager resources = ChartPainter.resources(this);
    private Plan plan = new Plan(List.of(), List.of(), 0, 0);
    private ChartPainter painter = new ChartPainter(this, resources, List.of());
    private Optional<Box> selected = Optional.empty();
    private float zoom = 1;
    private boolean fitted;

    ChartCanvas(Composite parent, Consumer<OrgNode> opens) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_REDRAW_RESIZE);
        this.opens = opens;
        setData("org.kontor.testId", "orgChart");
        Colours.ownPainting(this);
        addPaintListener(this::paint);
        addListener(SWT.Resize, e -> {
            if (fitted) {
                fit();
            }
            scrollBars();
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, e -> {
            setFocus();
            at(e).ifPresent(this::select);
        });
        addListener(SWT.MouseDoubleClick, e -> at(e).ifPresent(box -> opens.accept(box.node())));
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(
                SWT.Traverse,
                e -> e.doit = e.detail != SWT.TRAVERSE_RETURN
                        && e.detail != SWT.TRAVERSE_ARROW_NEXT
                        && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        getHorizontalBar().addListener(SWT.Selection, e -> redraw());
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    /** Shows the organisation of a customer; a chart that is larger than the window is made to fit. */
    void show(Customer customer) {
        plan = ChartLayout.of(OrgChart.of(customer));
        painter = new ChartPainter(this, resources, customer.getContacts());
        selected = plan.boxes().stream().findFirst();
        setToolTipText(spoken());
        fit();
        fitted = true;
    }

    Plan plan() {
        return plan;
    }

    ChartPainter painter() {
        return painter;
    }

    /** The words of the selected box. */
    String spoken() {
        return selected.map(painter::spoken).orElse("");
    }

    /** Shows the whole chart, never larger than full size. */
    void fit() {
        Rectangle area = getClientArea();
        float width = (float) (area.width - 2 * MARGIN) / Math.max(1, plan.width());
        float height = (float) (area.height - 2 * MARGIN) / Math.max(1, plan.height());
        zoom(Math.min(1, Math.min(width, height)));
        fitted = true;
    }

    /** One step larger or smaller. */
    void zoomBy(int steps) {
        zoom((float) (zoom * Math.pow(STEP, steps)));
        fitted = false;
    }

    private void zoom(float wanted) {
        zoom = Math.clamp(wanted, LEAST, MOST);
        scrollBars();
        redraw();
    }

    private void scrollBars() {
        Rectangle area = getClientArea();
        bar(getHorizontalBar(), Math.round(plan.width() * zoom) + 2 * MARGIN, area.width);
        bar(getVerticalBar(), Math.round(plan.height() * zoom) + 2 * MARGIN, area.height);
    }

    private static void bar(ScrollBar bar, int whole, int shown) {
        bar.setVisible(whole > shown);
        bar.setValues(
                Math.min(bar.getSelection(), Math.max(0, whole - shown)),
                0,
                Math.max(1, whole),
                Math.max(1, Math.min(whole, shown)),
                ChartLayout.HEIGHT,
                Math.max(1, shown));
    }

    /** Where the chart's origin is in the window: in the middle as long as there is room. */
    private Point origin() {
        Rectangle area = getClientArea();
        int spare = area.width - Math.round(plan.width() * zoom) - 2 * MARGIN;
        return new Point(
                MARGIN + Math.max(0, spare / 2) - getHorizontalBar().getSelection(),
                MARGIN - getVerticalBar().getSelection());
    }

    private Optional<Box> at(Event event) {
        Point origin = origin();
        return plan.at(Math.round((event.x - origin.x) / zoom), Math.round((event.y - origin.y) / zoom));
    }

    private void paint(PaintEvent event) {
        event.gc.setBackground(Colours.of(this).background());
        event.gc.fillRectangle(getClientArea());
        event.gc.setAntialias(SWT.ON);
        Point origin = origin();
        Transform transform = new Transform(getDisplay());
        try {
            transform.translate(origin.x, origin.y);
            transform.scale(zoom, zoom);
            event.gc.setTransform(transform);
            painter.paint(event.gc, plan, selected);
            event.gc.setTransform(null);
        } finally {
            transform.dispose();
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> go(Direction.LEFT);
            case SWT.ARROW_RIGHT -> go(Direction.RIGHT);
            case SWT.ARROW_UP -> go(Direction.UP);
            case SWT.ARROW_DOWN -> go(Direction.DOWN);
            case SWT.CR, SWT.KEYPAD_CR -> selected.ifPresent(box -> opens.accept(box.node()));
            case '+', '=', SWT.KEYPAD_ADD -> zoomBy(1);
            case '-', SWT.KEYPAD_SUBTRACT -> zoomBy(-1);
            case '0', SWT.KEYPAD_0 -> fit();
            default -> {
                // other keys are not ours
            }
        }
    }

    private void go(Direction direction) {
        selected.flatMap(box -> plan.beside(box, direction)).ifPresent(this::select);
    }

    private void select(Box box) {
        selected = Optional.of(box);
        reveal(box);
        setToolTipText(spoken());
        getAccessible().setFocus(-1);
        redraw();
    }

    private void reveal(Box box) {
        Rectangle area = getClientArea();
        scroll(getHorizontalBar(), box.x(), ChartLayout.WIDTH, area.width);
        scroll(getVerticalBar(), box.y(), ChartLayout.HEIGHT, area.height);
    }

    private void scroll(ScrollBar bar, int begin, int length, int shown) {
        int first = Math.round(begin * zoom);
        int last = Math.round((begin + length) * zoom) + 2 * MARGIN;
        if (first < bar.getSelection()) {
            bar.setSelection(first);
        } else if (last > bar.getSelection() + shown) {
            bar.setSelection(last - shown);
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoomBy(Integer.signum(event.count));
            event.doit = false;
        }
    }
}
