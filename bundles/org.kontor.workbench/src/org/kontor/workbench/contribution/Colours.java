package org.kontor.workbench.contribution;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;

/** The colours of the theme in use, for contributed screens that paint themselves. Ask again after a change of theme. */
public final class Colours {

    private final Palette palette;

    private Colours(Palette palette) {
        this.palette = palette;
    }

    /** The colours for a widget. */
    public static Colours of(Control control) {
        return new Colours(Palette.of(control.getDisplay()));
    }

    /** Paints a widget again after each change of theme, and keeps the style sheet away from it. */
    public static void ownPainting(Control control) {
        Restyling.ownColours(control);
        Restyling.on(control, control::redraw);
    }

    /** Where content stands. */
    public Color background() {
        return palette.background();
    }

    /** Headings, and what is not in use. */
    public Color surface() {
        return palette.surface();
    }

    /** Lines between things. */
    public Color border() {
        return palette.border();
    }

    /** Text. */
    public Color text() {
        return palette.text();
    }

    /** Labels and side remarks. */
    public Color muted() {
        return palette.muted();
    }

    /** What is selected or stands for now. */
    public Color accent() {
        return palette.accent();
    }

    /** Text in a tone. */
    public Color ink(Tone tone) {
        return palette.ink(tone);
    }

    /** The soft ground of something in a tone. */
    public Color ground(Tone tone) {
        return palette.ground(tone);
    }
}
