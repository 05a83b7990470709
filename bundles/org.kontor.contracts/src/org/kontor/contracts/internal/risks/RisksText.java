package org.kontor.contracts.internal.risks;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** What is said of risks. */
final class RisksText {

    static final TextSource SOURCE = TextSource.beside(RisksText.class);

    private RisksText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
