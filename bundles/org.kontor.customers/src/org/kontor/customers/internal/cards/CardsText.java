package org.kontor.customers.internal.cards;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of cards. */
final class CardsText {

    private static final TextSource SOURCE = TextSource.beside(CardsText.class);

    private CardsText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
