package org.kontor.contracts.internal.history;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of contract history. */
final class HistoryText {

    static final TextSource SOURCE = TextSource.beside(HistoryText.class);

    private HistoryText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
