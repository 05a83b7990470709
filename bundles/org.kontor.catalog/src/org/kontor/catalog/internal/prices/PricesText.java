package org.kontor.catalog.internal.prices;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of price lists, promotions and price rules. */
public final class PricesText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(PricesText.class);

    private PricesText() {}

    /** A text of this package. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
