package org.kontor.exchange.internal.files;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of attached files. */
final class FilesText {

    private static final TextSource SOURCE = TextSource.beside(FilesText.class);

    private FilesText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
