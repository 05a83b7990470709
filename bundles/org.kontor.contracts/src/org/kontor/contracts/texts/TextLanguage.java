package org.kontor.contracts.texts;

import java.util.Locale;

/** The language of a contract text; it decides how days and amounts are written. */
public enum TextLanguage {
    /** Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE),
    /** English. */
    EN(Locale.UK);

    private final Locale locale;

    TextLanguage(Locale locale) {
        this.locale = locale;
    }

    /** How days, amounts and names are written. */
    public Locale locale() {
        return locale;
    }
}
