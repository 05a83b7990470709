package org.kontor.contracts.internal.texts;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of contract templates and documents. */
public final class TextsText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(TextsText.class);

    private TextsText() {}

    /** A text on templates or documents. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
