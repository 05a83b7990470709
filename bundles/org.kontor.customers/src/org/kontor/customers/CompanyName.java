package org.kontor.customers;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Company names as they are compared (CUS-02): without regard to case, width of characters, spaces, punctuation and the
 * legal form, so that one company is not entered twice under two spellings.
 */
public final class CompanyName {

    private static final int LONGEST_KEY = 120;

    /** Longest first, because a shorter form may be the end of a longer one. */
    private static final List<String> LEGAL_FORMS = List.of(
            "股份有限公司",
            "有限责任公司",
            "有限公司",
            "incorporated",
            "corporation",
            "companylimited",
            "limited",
            "company",
            "coltd",
            "gmbh",
            "corp",
            "sarl",
            "ltd",
            "llc",
            "inc",
            "plc",
            "spa",
            "srl",
            "ag",
            "bv",
            "oy",
            "sa");

    private CompanyName() {}

    /** The key under which a name is unique; empty when the name has no letter or digit. */
    public static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        String key = withoutLegalForm(letters.toString(), plain);
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    private static String withoutLegalForm(String letters, String plain) {
        for (String form : LEGAL_FORMS) {
            boolean longerName = letters.length() > form.length();
            if (longerName && letters.endsWith(form) && standsAlone(form, plain)) {
                return letters.substring(0, letters.length() - form.length());
            }
        }
        return letters;
    }

    /** A Western legal form is a word of its own: "Pisa" does not end with the form "SA". */
    private static boolean standsAlone(String form, String plain) {
        if (form.codePointAt(0) > 0x7f) {
            return true;
        }
        String words = plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        String compact = words.replace(" ", "");
        int begin = compact.length() - form.length();
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                if (at == begin) {
                    return true;
                }
            } else {
                at++;
            }
        }
        return form.equals("coltd") && words.endsWith("co ltd");
    }
}
