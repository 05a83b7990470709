package org.kontor.customers.internal.handover;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of handovers. */
public final class HandoverText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(HandoverText.class);

    private HandoverText() {}

    /** A text on handovers. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
