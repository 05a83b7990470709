package org.kontor.process.internal.paths;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of handling times. */
final class PathsText {

    static final TextSource SOURCE = TextSource.beside(PathsText.class);

    private PathsText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
