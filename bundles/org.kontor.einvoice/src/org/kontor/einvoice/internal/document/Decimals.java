package org.kontor.einvoice.internal.document;

import java.math.BigDecimal;

/** Numbers as files say them. */
public final class Decimals {

    private Decimals() {}

    /** A number without zeros at its end and without an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
