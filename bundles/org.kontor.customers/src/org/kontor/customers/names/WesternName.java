package org.kontor.customers.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a company name in Latin letters (or others that are written in words) apart. */
final class WesternName {

    /** A legal form in words; some may also begin a name. */
    private record LegalForm(List<String> words, boolean leading) {}

    private static final List<LegalForm> LEGAL_FORMS = WordLists.lines("legal-forms.txt").stream()
            .filter(line -> !Letters.hasHan(line))
            .map(line -> new LegalForm(List.of(line.replace("^", "").split(" ")), line.startsWith("^")))
            .sorted(Comparator.comparing((LegalForm f) -> f.words().size()).reversed())
            .toList();
    private static final Map<String, String> ABBREVIATIONS = abbreviations();
    private static final Set<String> JOINING = Set.of("and", "und", "et", "y");

    private WesternName() {}

    static CompanyName parse(String folded) {
        List<String> words = withoutLegalForms(words(folded));
        Set<String> regions = new HashSet<>();
        Set<Integer> trades = new HashSet<>();
        List<String> core = core(words, regions, trades);
        String own = String.join(" ", core.stream().sorted().toList());
        return new CompanyName(String.join("", words), own, Sound.of(own.replace(" ", "")), regions, trades);
    }

    static boolean endsWithLegalForm(String folded) {
        List<String> words = words(folded);
        return withoutLegalForms(words).size() < words.size();
    }

    private static List<String> words(String folded) {
        String spaced = folded.replaceAll("['’`´]", "").replaceAll("[&+]", " and ");
        List<String> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (String word : spaced.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() == 1) {
                letters.append(word);
                continue;
            }
            flush(letters, words);
            if (!word.isEmpty()) {
                words.add(ABBREVIATIONS.getOrDefault(word, word));
            }
        }
        flush(letters, words);
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        List<String> told = words.stream().filter(w -> !JOINING.contains(w)).toList();
        return told.isEmpty() ? words : told;
    }

    /** Letters that stand alone belong together: "I.B.M." and "I B M" are "IBM". */
    private static void flush(StringBuilder letters, List<String> words) {
        if (!letters.isEmpty()) {
            words.add(letters.toString());
            letters.setLength(0);
        }
    }

    /** Without the legal form; the place may follow it ("Siemens Ltd., China"). */
    private static List<String> withoutLegalForms(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        List<String> places = new ArrayList<>();
        while (rest.size() > 1 && Regions.id(rest.getLast()).isPresent()) {
            places.addFirst(rest.removeLast());
        }
        int before = rest.size();
        boolean again = true;
        while (again) {
            again = false;
            for (LegalForm form : LEGAL_FORMS) {
                int begin = rest.size() - form.words().size();
                if (begin >= 1 && rest.subList(begin, rest.size()).equals(form.words())) {
                    rest = new ArrayList<>(rest.subList(0, begin));
                    again = true;
                    break;
                }
            }
        }
        if (rest.size() == before) {
            for (LegalForm form : LEGAL_FORMS) {
                int size = form.words().size();
                if (form.leading()
                        && rest.size() > size
                        && rest.subList(0, size).equals(form.words())) {
                    rest = new ArrayList<>(rest.subList(size, rest.size()));
                    break;
                }
            }
        }
        rest.addAll(places);
        return rest;
    }

    private static List<String> core(List<String> words, Set<String> regions, Set<Integer> trades) {
        List<String> core = new ArrayList<>();
        List<Integer> met = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Optional<String> place = Regions.id(word);
            Optional<Integer> trade = i == 0 ? Optional.empty() : Trades.of(word);
            if (place.isPresent()) {
                regions.add(place.get());
            } else if (trade.isPresent()) {
                met.add(trade.get());
            } else {
                core.add(word);
            }
        }
        if (core.isEmpty()) {
            return words;
        }
        trades.addAll(met);
        return core;
    }

    private static Map<String, String> abbreviations() {
        Map<String, String> forms = new HashMap<>();
        WordLists.lines("abbreviations.txt").stream()
                .filter(line -> !Letters.hasHan(line))
                .map(line -> line.split(" "))
                .forEach(words -> Arrays.stream(words).limit(1).forEach(w -> forms.put(w, words[1])));
        return Map.copyOf(forms);
    }
}
