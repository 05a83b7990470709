package org.kontor.customers.internal.value;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of value classes. */
public final class ValueText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(ValueText.class);

    private ValueText() {}

    /** A text on value classes. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
