package org.kontor.process.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the process bundle. */
final class ProcessText {

    private static final TextSource TEXTS = TextSource.beside(ProcessText.class);

    private ProcessText() {}

    static Text of(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
