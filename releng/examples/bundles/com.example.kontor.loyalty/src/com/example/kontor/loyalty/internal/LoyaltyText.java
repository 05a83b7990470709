package com.example.kontor.loyalty.internal;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of this bundle. */
public final class LoyaltyText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(LoyaltyText.class);

    private LoyaltyText() {}

    /** A text of this bundle. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
