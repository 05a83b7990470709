package org.kontor.customers.ui.selling;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of these screens. */
final class ScreenText {

    static final TextSource SOURCE = TextSource.beside(ScreenText.class);

    private ScreenText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
