package org.kontor.orders.internal.market;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of the market register. */
final class MarketText {

    /** The message file. */
    static final TextSource SOURCE = TextSource.beside(MarketText.class);

    private MarketText() {}

    /** A text of the market register. */
    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
