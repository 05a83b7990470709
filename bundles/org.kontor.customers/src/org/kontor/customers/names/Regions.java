package org.kontor.customers.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.han.Han;

/** Places as they stand in company names. One place has one id, in whichever language it is written. */
final class Regions {

    /** A place at the beginning of a name: its id, how many characters it takes, and whether cities lie in it. */
    record Found(String id, int length, boolean province) {}

    private static final Regions KNOWN = new Regions();
    private static final List<String> PROVINCE_ENDINGS = List.of("壮族自治区", "回族自治区", "维吾尔自治区", "特别行政区", "自治区", "省", "市");
    private static final List<String> CITY_ENDINGS = List.of("市", "地区");

    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> provinces = new HashSet<>();
    private final List<String> longestFirst;

    private Regions() {
        for (String line : WordLists.lines("regions.txt")) {
            String[] names = line.split(" ");
            Arrays.stream(names).forEach(this::addPlace);
            provinces.add(names[0]);
        }
        for (String line : WordLists.lines("countries.txt")) {
            String[] names = line.split(" ");
            Arrays.stream(names).forEach(name -> ids.put(name, names[0]));
        }
        longestFirst = ids.keySet().stream()
                .filter(name -> Han.isHan(name.codePointAt(0)))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void addPlace(String name) {
        String latin = Han.pinyin(name);
        ids.put(name, latin);
        ids.putIfAbsent(latin, latin);
    }

    /** The id of the place that is called so. */
    static Optional<String> id(String word) {
        return Optional.ofNullable(KNOWN.ids.get(word));
    }

    /** The Chinese place at the beginning of a name, with 省, 市 and the like. */
    static Optional<Found> leading(String name) {
        return KNOWN.longestFirst.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(place -> KNOWN.withEnding(place, name));
    }

    private Found withEnding(String place, String name) {
        boolean province = provinces.contains(place);
        String rest = name.substring(place.length());
        int ending = (province ? PROVINCE_ENDINGS : CITY_ENDINGS)
                .stream()
                        .filter(rest::startsWith)
                        .findFirst()
                        .map(String::length)
                        .orElse(0);
        return new Found(ids.get(place), place.length() + ending, province);
    }
}
