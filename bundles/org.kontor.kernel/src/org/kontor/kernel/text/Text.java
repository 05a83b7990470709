package org.kontor.kernel.text;

import java.util.List;
import java.util.Locale;

/**
 * A text in every language that Kontor speaks, translated when it is shown and not before: the same problem is told in
 * Chinese to one user and in English to the next.
 *
 * @param source the message file
 * @param key the key in it
 * @param arguments values for the placeholders
 */
public record Text(TextSource source, String key, List<Object> arguments) {

    /** Keeps its own copy of the arguments. */
    public Text {
        arguments = List.copyOf(arguments);
    }

    /** The text in one language; English where that language has no file. */
    public String in(Locale locale) {
        return source.format(key, arguments, locale);
    }

    /** The text in the language the program runs in. */
    @Override
    public String toString() {
        return in(Locale.getDefault());
    }
}
