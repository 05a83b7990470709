package org.kontor.einvoice.internal.digital;

/** Recognises the numbers by which the tax office knows companies. */
public final class TaxNumbers {

    private TaxNumbers() {}

    /** Whether it can be one: fifteen, seventeen, eighteen or twenty capital letters and digits, as tax platforms check it. */
    public static boolean isOne(String number) {
        return number != null && number.matches("[0-9A-Z]{15}|[0-9A-Z]{17,18}|[0-9A-Z]{20}");
    }
}
