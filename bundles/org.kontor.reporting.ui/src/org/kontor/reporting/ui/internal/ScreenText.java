package org.kontor.reporting.ui.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of this bundle. */
final class ScreenText {

    private static final TextSource TEXTS = TextSource.beside(ScreenText.class);

    private ScreenText() {}

    static Text of(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    /** In the language the program runs in. */
    static String get(String key, Object... arguments) {
        return of(key, arguments).toString();
    }
}
