package org.kontor.kernel.han;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Chinese characters as they are compared and typed: simplified instead of traditional, and in pinyin. Characters are
 * looked up one by one and remembered, so that a million names cost no more than the characters they are made of.
 */
public final class Han {

    private static final Table SIMPLIFIED = new Table("Traditional-Simplified", UnaryOperator.identity());
    private static final Table PINYIN =
            new Table("Han-Latin; Latin-ASCII", latin -> latin.strip().toLowerCase(Locale.ROOT));

    private Han() {}

    /** Whether it is a Chinese character. */
    public static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** The text with simplified characters in place of traditional ones. */
    public static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        text.codePoints().forEach(c -> simplified.append(isHan(c) ? SIMPLIFIED.get(c) : Character.toString(c)));
        return simplified.toString();
    }

    /** The text's parts as they sound: pinyin without tones for a Chinese character, any other character as it is. */
    public static List<String> syllables(String text) {
        return text.codePoints()
                .mapToObj(c -> isHan(c) ? PINYIN.get(c) : Character.toString(c))
                .toList();
    }

    /** The text in pinyin, written together: 华为 becomes huawei. */
    public static String pinyin(String text) {
        return String.join("", syllables(text));
    }

    /** The first letters of the syllables, by which Chinese users find names: 华为 becomes hw. */
    public static String initials(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(c -> isHan(c) ? PINYIN.get(c).substring(0, 1) : Character.toString(c))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    /** What becomes of each character that was met so far. */
    private static final class Table {

        private final Transliterator transliterator;
        private final UnaryOperator<String> tidy;
        private final Map<Integer, String> known = new ConcurrentHashMap<>();

        Table(String id, UnaryOperator<String> tidy) {
            this.transliterator = Transliterator.getInstance(id);
            this.tidy = tidy;
        }

        String get(int codePoint) {
            return known.computeIfAbsent(codePoint, this::look);
        }

        private String look(int codePoint) {
            String character = Character.toString(codePoint);
            String found = tidy.apply(transliterator.transliterate(character));
            return found.isEmpty() ? character : found;
        }
    }
}
