package org.kontor.kernel.record;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of this package. */
final class KernelText {

    private static final TextSource TEXTS = TextSource.beside(KernelText.class);

    private KernelText() {}

    static Text of(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
