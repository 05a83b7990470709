package org.kontor.exchange.ui.internal.files;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of this package. */
final class FilesText {

    static final TextSource SOURCE = TextSource.beside(FilesText.class);

    private FilesText() {}

    static Text text(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }

    static String get(String key, Object... arguments) {
        return SOURCE.get(key, arguments);
    }
}
