package org.kontor.workbench.internal.style;

import java.util.Map;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.workbench.internal.work.Background;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Tells widgets that paint themselves when the theme has changed. */
public final class Restyling {

    private Restyling() {}

    /**
     * Keeps the style sheet away from a control and all that is in it, because it takes its colours from the palette.
     * Call it when the content is complete.
     */
    public static void ownColours(Control control) {
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                ownColours(child);
            }
        }
    }

    /** Runs the action in the UI thread after each change of theme, as long as the control lives. */
    public static void on(Control control, Runnable action) {
        BundleContext context = FrameworkUtil.getBundle(Restyling.class).getBundleContext();
        EventHandler handler = event -> Background.inUi(control.getDisplay(), () -> {
            if (!control.isDisposed()) {
                action.run();
                control.redraw();
            }
        });
        ServiceRegistration<EventHandler> registration = context.registerService(
                EventHandler.class,
                handler,
                new java.util.Hashtable<>(Map.of(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED)));
        control.addDisposeListener(e -> registration.unregister());
    }
}
