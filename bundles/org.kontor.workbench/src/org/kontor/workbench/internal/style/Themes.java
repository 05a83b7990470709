package org.kontor.workbench.internal.style;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;

/** Light and dark. */
public final class Themes {

    /** The light theme's id. */
    public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    /** The dark theme's id. */
    public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Themes() {}

    /** Whether the dark theme is in use. */
    public static boolean isDark(IThemeEngine engine) {
        ITheme active = engine.getActiveTheme();
        return active != null && active.getId().contains("dark");
    }

    /** Changes to the other one and keeps the choice. */
    public static void toggle(IThemeEngine engine) {
        use(engine, !isDark(engine));
    }

    /** Uses one of them from now on. */
    public static void use(IThemeEngine engine, boolean dark) {
        String wanted = dark ? DARK : LIGHT;
        engine.getThemes().stream()
                .filter(t -> t.getId().startsWith(wanted))
                .findFirst()
                .ifPresent(t -> engine.setTheme(t, true));
    }
}
