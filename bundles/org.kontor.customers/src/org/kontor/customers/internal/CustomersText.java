package org.kontor.customers.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the customers bundle. */
public final class CustomersText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(CustomersText.class);

    private CustomersText() {}

    /** A text of this bundle. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
