package org.kontor.finance.internal.currency;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of exchange rates. */
public final class CurrencyText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(CurrencyText.class);

    private CurrencyText() {}

    /** A text of this feature. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
