package org.kontor.customers.ui.activities;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.kontor.customers.activities.CalendarEntry;
import org.kontor.customers.activities.DayTime;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Tone;

/** Paints an activity as a card with a coloured edge. */
final class EntryPainter {

    private static final int ARC = 6;
    private static final int EDGE = 4;
    private static final int PAD = 4;

    private final Colours colours;

    EntryPainter(Colours colours) {
        this.colours = colours;
    }

    /** Paints it; an entry that collides with another is red, one that is done is grey. */
    void paint(GC gc, CalendarEntry entry, Rectangle at, boolean collides, boolean selected) {
        Tone tone = entry.done() ? Tone.NEUTRAL : collides ? Tone.BAD : Tone.ACTIVE;
        gc.setAntialias(SWT.ON);
        gc.setBackground(colours.ground(tone));
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, ARC, ARC);
        gc.setBackground(colours.ink(tone));
        gc.fillRoundRectangle(at.x, at.y, EDGE, at.height, EDGE, EDGE);
        if (selected) {
            gc.setForeground(colours.accent());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, ARC, ARC);
            gc.setLineWidth(1);
        }
        gc.setForeground(entry.done() ? colours.muted() : colours.text());
        gc.setClipping(at.x, at.y, at.width - 2, at.height);
        int line = gc.getFontMetrics().getHeight();
        int x = at.x + EDGE + PAD;
        String time = entry.slot().begin().map(DayTime::text).orElse("");
        boolean tall = at.height >= 2 * line + PAD;
        gc.drawText((time + " " + entry.subject()).strip(), x, at.y + (tall ? PAD / 2 : (at.height - line) / 2), true);
        if (tall) {
            gc.setForeground(colours.muted());
            gc.drawText(entry.customer(), x, at.y + PAD / 2 + line, true);
        }
        gc.setClipping((Rectangle) null);
    }
}
