package org.kontor.orders.internal.quotations;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of inquiries and quotations. */
public final class QuotationsText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(QuotationsText.class);

    private QuotationsText() {}

    /** A text of this package. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
