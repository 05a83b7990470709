package org.kontor.orders.internal.returns;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of returns. */
public final class ReturnsText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(ReturnsText.class);

    private ReturnsText() {}

    /** A text of this package. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
