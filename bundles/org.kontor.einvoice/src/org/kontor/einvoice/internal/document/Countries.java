package org.kontor.einvoice.internal.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the code of a country, whichever way its name was written down. */
public final class Countries {

    /** What people write and no list of names holds. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("usa", "US"),
            Map.entry("美国", "US"),
            Map.entry("holland", "NL"),
            Map.entry("czech republic", "CZ"),
            Map.entry("中国大陆", "CN"),
            Map.entry("中华人民共和国", "CN"),
            Map.entry("hong kong", "HK"),
            Map.entry("香港", "HK"),
            Map.entry("中国香港", "HK"),
            Map.entry("macao", "MO"),
            Map.entry("macau", "MO"),
            Map.entry("澳门", "MO"),
            Map.entry("中国澳门", "MO"));

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /**
     * The two letters of ISO 3166.
     *
     * @param country a code of two or three letters, or a name in English, in Chinese or in a language of the country
     */
    public static Optional<String> codeOf(String country) {
        return Optional.ofNullable(CODES.get(key(country)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            codes.put(key(code), code);
            codes.put(key(country.getISO3Country()), code);
            codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(key(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE)), code);
        }
        for (Locale language : Locale.getAvailableLocales()) {
            if (language.getCountry().length() == 2) {
                codes.putIfAbsent(key(language.getDisplayCountry(language)), language.getCountry());
            }
        }
        codes.putAll(USUAL);
        return codes;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
