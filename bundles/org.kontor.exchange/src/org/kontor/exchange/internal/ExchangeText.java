package org.kontor.exchange.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the exchange bundle. */
public final class ExchangeText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(ExchangeText.class);

    private ExchangeText() {}

    /** A text of this bundle. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
