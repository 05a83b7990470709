package org.kontor.sample.internal.company;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The word lists of a language. A list is a section of single words ({@code _} is a blank) or of rows with columns. */
final class Words {

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final String language;

    /** The words of the language; English for every language that has no list. */
    Words(Locale language) {
        this.language = language.getLanguage().equals("zh") ? "zh" : "en";
        String file = "words_" + this.language + ".txt";
        try (InputStream in = Words.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line : lines.lines().toList()) {
                if (line.startsWith("[")) {
                    section = new ArrayList<>();
                    sections.put(line.substring(1, line.indexOf(']')), section);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The code of the language that the words are in. */
    String language() {
        return language;
    }

    /** The only line of a section. */
    String line(String section) {
        return sections.get(section).getFirst();
    }

    /** The single words of a section. */
    List<String> all(String section) {
        return sections.get(section).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .map(word -> word.replace('_', ' '))
                .toList();
    }

    /** The rows of a section, each with its columns. */
    List<String[]> rows(String section) {
        return sections.get(section).stream().map(line -> line.split("\\|")).toList();
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
