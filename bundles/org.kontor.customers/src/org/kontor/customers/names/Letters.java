package org.kontor.customers.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.kontor.kernel.han.Han;

/** Brings letters to the one form in which names are compared. */
final class Letters {

    private static final Map<Integer, String> WITHOUT_MARKS =
            Map.of((int) 'ß', "ss", (int) 'ø', "o", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ł', "l", (int) 'đ', "d");

    private Letters() {}

    /** Half-width, small, simplified, Latin letters without accents. */
    static String folded(String name) {
        String plain =
                Han.simplified(Normalizer.normalize(name, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> folded.append(folded(c)));
        return folded.toString();
    }

    private static String folded(int letter) {
        if (letter < 0x80 || Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN) {
            return Character.toString(letter);
        }
        String known = WITHOUT_MARKS.get(letter);
        return known != null
                ? known
                : Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
    }

    /** Only the letters and digits. */
    static String only(String folded) {
        StringBuilder letters = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Han::isHan);
    }
}
