package org.kontor.contracts.internal.risks;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** What is said of risks. */
public final class RisksText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(RisksText.class);

    private RisksText() {}

    /** A text about risks. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
