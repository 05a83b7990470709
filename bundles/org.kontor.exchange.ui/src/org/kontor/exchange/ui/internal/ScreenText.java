package org.kontor.exchange.ui.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of this package. */
final class ScreenText {

    private static final TextSource TEXTS = TextSource.beside(ScreenText.class);

    private ScreenText() {}

    static Text text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
