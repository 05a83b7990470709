package org.kontor.orders.internal.entry;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** Texts of the entry of lines. */
final class EntryText {

    private static final TextSource SOURCE = TextSource.beside(EntryText.class);

    private EntryText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
