package org.kontor.customers.internal.completeness;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of completeness. */
public final class CompletenessText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(CompletenessText.class);

    private CompletenessText() {}

    /** A text on completeness. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
