package org.kontor.contracts.ui.texts;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of this package. */
final class TextsText {

    static final TextSource SOURCE = TextSource.beside(TextsText.class);

    private TextsText() {}

    static Text text(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }

    static String get(String key, Object... arguments) {
        return SOURCE.get(key, arguments);
    }
}
