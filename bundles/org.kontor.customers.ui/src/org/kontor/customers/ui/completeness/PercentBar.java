package org.kontor.customers.ui.completeness;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Tone;

/** A bar that is filled as far as something is done. */
final class PercentBar extends Canvas {

    private static final int WIDTH = 140;
    private static final int HEIGHT = 8;
    private static final int ALL = 100;
    private static final int LITTLE = 50;

    private int percent;
    private int enough = ALL;

    PercentBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Colours.ownPainting(this);
        addPaintListener(this::paint);
    }

    /**
     * Shows another percentage, 0 to 100.
     *
     * @param needed from how many percent on it is good
     */
    void show(int now, int needed) {
        percent = now;
        enough = needed;
        redraw();
    }

    /** How good it is: the bar's colour, and that of figures which say the same. */
    static Tone tone(int percent, int enough) {
        if (percent >= enough) {
            return Tone.GOOD;
        }
        return percent < LITTLE ? Tone.BAD : Tone.WARNING;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(WIDTH, HEIGHT);
    }

    private void paint(PaintEvent event) {
        Colours colours = Colours.of(this);
        Point size = getSize();
        event.gc.setAntialias(SWT.ON);
        event.gc.setBackground(colours.background());
        event.gc.fillRectangle(0, 0, size.x, size.y);
        event.gc.setBackground(colours.border());
        event.gc.fillRoundRectangle(0, 0, size.x, size.y, size.y, size.y);
        if (percent > 0) {
            event.gc.setBackground(colours.ink(tone(percent, enough)));
            event.gc.fillRoundRectangle(0, 0, Math.max(size.y, size.x * percent / ALL), size.y, size.y, size.y);
        }
    }
}
