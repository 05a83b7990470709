package org.kontor.workbench.internal.list;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Does something after a moment in which nothing else was wanted; only the last wish counts. */
final class Pause {

    private final Control owner;
    private Runnable pending = () -> {};

    /** A pause that ends with the life of a widget. */
    Pause(Control owner) {
        this.owner = owner;
    }

    void then(int millis, Runnable action) {
        if (owner.isDisposed()) {
            return;
        }
        Display display = owner.getDisplay();
        display.timerExec(-1, pending);
        pending = () -> {
            if (!owner.isDisposed()) {
                action.run();
            }
        };
        display.timerExec(millis, pending);
    }
}
