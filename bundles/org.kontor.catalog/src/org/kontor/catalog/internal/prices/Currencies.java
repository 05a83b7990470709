package org.kontor.catalog.internal.prices;

import java.util.Currency;

/** Codes of currencies. */
final class Currencies {

    private Currencies() {}

    static boolean isKnown(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
