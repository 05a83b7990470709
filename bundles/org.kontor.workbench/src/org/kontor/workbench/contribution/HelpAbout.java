package org.kontor.workbench.contribution;

import java.util.Optional;
import org.eclipse.swt.widgets.Control;

/** Ties a dialog or wizard to its page of help, which F1 opens over it; without that F1 tells of the screen below. */
public final class HelpAbout {

    private static final String SCREEN = "org.kontor.help";

    private HelpAbout() {}

    /**
     * Names the page.
     *
     * @param control the dialog's window, or a part of it
     * @param screen the screen as {@code org.eclipse.help.contexts} names it, for example {@code page_import}
     */
    public static void set(Control control, String screen) {
        control.setData(SCREEN, screen);
    }

    /** What was named for a control or what holds it. */
    public static Optional<String> of(Control control) {
        for (Control c = control; c != null; c = c.getParent()) {
            if (c.getData(SCREEN) instanceof String screen) {
                return Optional.of(screen);
            }
        }
        return Optional.empty();
    }
}
