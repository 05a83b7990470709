package org.kontor.persistence.internal.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts texts into pairs of neighbouring characters, upper and lower case alike. Pairs serve Chinese, where a word often
 * has two characters, as well as any alphabet. A pair never spans white space: databases do not agree on whether blanks
 * at the end of a key count.
 */
final class Grams {

    private Grams() {}

    /** The pairs of a text; none for a text without two characters side by side. */
    static Set<String> of(String text) {
        Set<String> grams = new LinkedHashSet<>();
        int before = 0;
        for (int character : text.toUpperCase(Locale.ROOT).codePoints().toArray()) {
            int present = separates(character) ? 0 : character;
            if (before != 0 && present != 0) {
                grams.add(Character.toString(before) + Character.toString(present));
            }
            before = present;
        }
        return grams;
    }

    /** White space, and what not every database can keep: control characters and halves of surrogate pairs. */
    private static boolean separates(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE;
    }
}
