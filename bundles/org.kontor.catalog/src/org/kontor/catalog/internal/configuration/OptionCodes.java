package org.kontor.catalog.internal.configuration;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of options in one text, divided by commas of either script. */
final class OptionCodes {

    private OptionCodes() {}

    static Set<String> read(String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split("[,，、;；]"))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String write(Collection<String> codes) {
        return String.join(",", codes);
    }
}
