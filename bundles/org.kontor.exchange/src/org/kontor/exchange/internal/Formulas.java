package org.kontor.exchange.internal;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for a formula when it opens a file: somebody may have entered them as a name to have
 * them run on the machine of whoever exports. An apostrophe before them keeps them texts.
 */
final class Formulas {

    private static final Pattern BEGINNING = Pattern.compile("^[\\s\\u00a0]*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    /** Digits and what stands between them in phone numbers and figures: nothing that could do anything. */
    private static final Pattern HARMLESS = Pattern.compile("[+\\-]?[\\d\\s()./-]*");

    private Formulas() {}

    static boolean isFormula(String text) {
        return BEGINNING.matcher(text).matches() && !HARMLESS.matcher(text).matches();
    }

    /** The text as it may stand in a file that a spreadsheet opens. */
    static String harmless(String text) {
        return isFormula(text) ? "'" + text : text;
    }
}
