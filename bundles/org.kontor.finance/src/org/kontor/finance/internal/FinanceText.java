package org.kontor.finance.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the finance bundle. */
public final class FinanceText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(FinanceText.class);

    private FinanceText() {}

    /** A text of this bundle. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
