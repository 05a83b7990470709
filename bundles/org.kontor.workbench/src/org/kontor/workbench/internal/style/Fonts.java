package org.kontor.workbench.internal.style;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Fonts derived from the user's own, so that they follow its size; freed with the control. */
public final class Fonts {

    private Fonts() {}

    /** The user's font, bold. */
    public static Font bold(Control owner) {
        return derived(owner, JFaceResources.getDefaultFontDescriptor().setStyle(SWT.BOLD));
    }

    /** The user's font, larger by some points. */
    public static Font larger(Control owner, int points, boolean bold) {
        FontDescriptor descriptor = JFaceResources.getDefaultFontDescriptor().increaseHeight(points);
        return derived(owner, bold ? descriptor.setStyle(SWT.BOLD) : descriptor);
    }

    /** The user's font, one point smaller. */
    public static Font smaller(Control owner) {
        return derived(owner, JFaceResources.getDefaultFontDescriptor().increaseHeight(-1));
    }

    private static Font derived(Control owner, FontDescriptor descriptor) {
        Font font = descriptor.createFont(owner.getDisplay());
        owner.addDisposeListener(e -> font.dispose());
        return font;
    }
}
