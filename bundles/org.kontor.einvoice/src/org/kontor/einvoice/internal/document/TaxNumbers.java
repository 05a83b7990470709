package org.kontor.einvoice.internal.document;

/** Recognises the numbers by which tax offices know companies. */
public final class TaxNumbers {

    private static final String CHINA = "CN";
    private static final String GREECE = "GR";
    private static final String GREECE_FOR_TAX = "EL";

    private TaxNumbers() {}

    /** Whether it can be one in China: fifteen, seventeen, eighteen or twenty capital letters and digits, as tax platforms check. */
    public static boolean isOne(String number) {
        return number != null && number.matches("[0-9A-Z]{15}|[0-9A-Z]{17,18}|[0-9A-Z]{20}");
    }

    /**
     * Whether it can be one in a country.
     *
     * @param country the two letters of ISO 3166
     */
    public static boolean isOne(String number, String country) {
        return country.equals(CHINA) ? isOne(number) : number != null && number.matches("[0-9A-Z]{4,20}");
    }

    /** Whether it is a number for value added tax, which begins with the letters of its country (BR-CO-09). */
    public static boolean isForValueAddedTax(String number, String country) {
        return number.startsWith(country.equals(GREECE) ? GREECE_FOR_TAX : country);
    }
}
