package org.kontor.workbench.internal.style;

import org.eclipse.swt.graphics.GC;

/** Cuts texts that are painted where there is little room for them. */
public final class Ellipsis {

    private static final String SIGN = "…";

    private Ellipsis() {}

    /**
     * The text, or as much of its beginning as there is room for.
     *
     * @param gc with the font in which the text is painted
     * @param width the room in pixels
     */
    public static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int end = text.length() - 1;
        while (end > 1 && gc.textExtent(text.substring(0, end) + SIGN).x > width) {
            end--;
        }
        return text.substring(0, Math.max(0, end)).stripTrailing() + SIGN;
    }
}
