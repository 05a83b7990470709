package org.kontor.kernel.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The message file ({@code messages.properties} and its translations) that lies beside a class. Each bundle keeps one
 * source in a constant and hands out {@link Text}s, so that no text a user sees stands in code.
 */
public final class TextSource {

    private static final ResourceBundle.Control ENGLISH_WHEN_MISSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String baseName;
    private final ClassLoader loader;

    private TextSource(String baseName, ClassLoader loader) {
        this.baseName = baseName;
        this.loader = loader;
    }

    /**
     * The source beside the given class.
     *
     * @param beside a class in the package that holds {@code messages.properties}
     */
    public static TextSource beside(Class<?> beside) {
        return new TextSource(beside.getPackageName() + ".messages", beside.getClassLoader());
    }

    /**
     * A text of this source.
     *
     * @param key the key in the message file
     * @param arguments values for the placeholders of the pattern; a {@link Text} among them is translated too
     */
    public Text text(String key, Object... arguments) {
        return new Text(this, key, List.of(arguments));
    }

    /** The text in the language the program runs in; short for {@code text(key, arguments).toString()}. */
    public String get(String key, Object... arguments) {
        return format(key, List.of(arguments), Locale.getDefault());
    }

    String format(String key, List<Object> arguments, Locale locale) {
        String pattern = pattern(key, locale);
        if (arguments.isEmpty()) {
            return pattern;
        }
        Object[] values = arguments.stream()
                .map(value -> value instanceof Text text ? text.in(locale) : value)
                .toArray();
        return new MessageFormat(pattern, locale).format(values);
    }

    private String pattern(String key, Locale locale) {
        try {
            return ResourceBundle.getBundle(baseName, locale, loader, ENGLISH_WHEN_MISSING)
                    .getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("No text '" + key + "' in " + baseName, missing);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextSource source && source.baseName.equals(baseName) && source.loader == loader;
    }

    @Override
    public int hashCode() {
        return Objects.hash(baseName);
    }

    @Override
    public String toString() {
        return baseName;
    }
}
