package org.kontor.customers.internal.selling;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of leads and opportunities. */
public final class SellingText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(SellingText.class);

    private SellingText() {}

    /** A text on leads and opportunities. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
