package org.kontor.sample.internal.company;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kontor.customers.names.CompanyName;

/** Makes up names of companies and people; no company name comes twice. */
final class Names {

    /** A company that was made up. */
    record Company(String name, String industry, String[] city, String address) {}

    private final Random random;
    private final Set<String> taken = new HashSet<>();
    private final List<String> family;
    private final List<String> given;
    private final List<String> first;
    private final List<String> second;
    private final List<String> fields;
    private final List<String> forms;
    private final List<String> streets;
    private final List<String[]> cities;
    private final String namePattern;
    private final String addressPattern;
    private final boolean chinese;

    Names(Words words, Random random) {
        this.random = random;
        family = words.all("family");
        given = words.all("given");
        first = words.all("brand1");
        second = words.all("brand2");
        fields = words.all("fields");
        forms = words.all("forms");
        streets = words.all("streets");
        cities = words.rows("cities");
        namePattern = words.line("namePattern");
        addressPattern = words.line("addressPattern");
        chinese = !namePattern.contains(" ");
    }

    Company company() {
        while (true) {
            String[] city = Words.any(cities, random);
            String[] field = Words.any(fields, random).split("\\|");
            String name = namePattern
                    .replace("%city%", city[0])
                    .replace("%brand1%", Words.any(first, random))
                    .replace("%brand2%", Words.any(second, random))
                    .replace("%field%", field[0])
                    .replace("%form%", Words.any(forms, random));
            if (taken.add(CompanyName.key(name))) {
                return new Company(name, field[1], city, address());
            }
        }
    }

    private String address() {
        return addressPattern
                .replace("%street%", Words.any(streets, random))
                .replace("%number%", String.valueOf(1 + random.nextInt(288)));
    }

    String person() {
        return chinese
                ? Words.any(family, random) + Words.any(given, random)
                : Words.any(given, random) + " " + Words.any(family, random);
    }

    /** A number nobody has: mobile in China, from the range kept for fiction elsewhere. */
    String mobile() {
        return chinese
                ? "199 0000 %04d".formatted(random.nextInt(10_000))
                : "+44 7700 900%03d".formatted(random.nextInt(1_000));
    }

    String landline(String areaCode) {
        return "%s-0%07d".formatted(areaCode, random.nextInt(10_000_000));
    }
}
