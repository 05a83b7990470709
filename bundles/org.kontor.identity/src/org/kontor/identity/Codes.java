package org.kontor.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Several codes in one line, as they are typed and imported: separated by spaces, each once, in order. */
final class Codes {

    private Codes() {}

    static SortedSet<String> split(String line) {
        return Arrays.stream(Optional.ofNullable(line).orElse("").strip().split("\\s+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String join(Collection<String> codes) {
        return String.join(" ", new TreeSet<>(codes));
    }
}
