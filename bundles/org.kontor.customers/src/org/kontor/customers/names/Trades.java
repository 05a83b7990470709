package org.kontor.customers.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that say what a company does; words of the same meaning have one number. */
final class Trades {

    private static final Map<String, Integer> WORDS = read();
    private static final List<String> LONGEST_FIRST = WORDS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private Trades() {}

    private static Map<String, Integer> read() {
        Map<String, Integer> words = new HashMap<>();
        int trade = 0;
        for (String line : WordLists.lines("trades.txt")) {
            for (String word : line.split(" ")) {
                words.putIfAbsent(word, trade);
            }
            trade++;
        }
        return Map.copyOf(words);
    }

    /** The trade that a word names. */
    static Optional<Integer> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** The longest word of trade at the end of a Chinese name. */
    static Optional<String> ending(String name) {
        return LONGEST_FIRST.stream().filter(name::endsWith).findFirst();
    }

    /** Whether it says only that the company is large or has daughters, not what it does. */
    static boolean isGeneral(int trade) {
        return trade == 0;
    }
}
