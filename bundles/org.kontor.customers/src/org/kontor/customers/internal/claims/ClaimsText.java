package org.kontor.customers.internal.claims;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of claims. */
public final class ClaimsText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(ClaimsText.class);

    private ClaimsText() {}

    /** A text on claims. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
