package org.kontor.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.text.Text;

/**
 * Finds the fields that the columns of a file belong to by their headings. First come the field's own name and labels,
 * then words that other programs use for it; case, blanks and signs do not count: {@code postal_code}, {@code Postal code}
 * and {@code postalCode} are one. Before them may stand what the record is called, as in {@code customer_id}. Where rows
 * of a file are lines of one record, a heading that no field of the record has is that of the line: {@code Product} of an order.
 */
final class HeadingMatcher {

    private static final Properties SYNONYMS = synonyms();

    private final Map<String, Set<String>> exact = new LinkedHashMap<>();
    private final Map<String, Set<String>> usual = new LinkedHashMap<>();
    private final Map<String, Set<String>> ofLines = new LinkedHashMap<>();

    HeadingMatcher(Target<?> target) {
        target.places().forEach((id, place) -> {
            exact.put(id, new LinkedHashSet<>());
            usual.put(id, new LinkedHashSet<>());
            ofLines.put(id, new LinkedHashSet<>());
            add(id, target, place);
        });
    }

    private void add(String id, Target<?> target, Place<?> place) {
        Field<?, ?> field = place.field();
        List<String> owners = owners(target, place);
        boolean bare = place instanceof Place.OfRecord<?> == target.lines().isEmpty();
        Set<String> own = names(List.of(field.id()), field.label());
        Set<String> words = names(List.of(SYNONYMS.getProperty(field.id(), "").split(",")), field.label());
        if (bare) {
            exact.get(id).addAll(own);
            usual.get(id).addAll(words);
        }
        if (place instanceof Place.OfLine<?, ?>) {
            exact.get(id).add(normal(id));
            if (target.service().groupedBy().isPresent()) {
                ofLines.get(id).addAll(own);
                ofLines.get(id).addAll(words);
            }
        }
        for (String owner : owners) {
            own.forEach(name -> exact.get(id).add(owner + name));
            words.forEach(name -> usual.get(id).add(owner + name));
        }
        boolean namesTheRecord = place instanceof Place.OfRecord<?> && field.required();
        // a column Contact beside those of its customer holds what the contact is called
        boolean namesTheLine = place instanceof Place.OfLine<?, ?> && field.id().equals("name");
        if (namesTheRecord || namesTheLine) {
            usual.get(id).addAll(owners);
        }
    }

    /** What the record or line is called, which may stand before the name of a field. */
    private static List<String> owners(Target<?> target, Place<?> place) {
        var type = target.service().type();
        return switch (place) {
            case Place.OfRecord<?> of -> List.copyOf(names(List.of(type.id()), type.label()));
            case Place.OfLine<?, ?> of -> {
                Set<String> names =
                        names(List.of(of.table().type().id()), of.table().type().label());
                names.addAll(names(List.of(of.table().id()), of.table().label()));
                yield List.copyOf(names);
            }
        };
    }

    private static Set<String> names(List<String> words, Text label) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(words.stream(), Stream.of(label.in(Locale.ENGLISH), label.in(Locale.SIMPLIFIED_CHINESE)))
                .map(HeadingMatcher::normal)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    /** For each heading the id of its field; empty for none. No field is found twice. */
    List<String> match(List<String> headings) {
        List<String> found = new ArrayList<>(Collections.nCopies(headings.size(), ""));
        Set<String> taken = new HashSet<>();
        for (Map<String, Set<String>> names : List.of(exact, usual, ofLines)) {
            for (int i = 0; i < headings.size(); i++) {
                String heading = normal(headings.get(i));
                if (found.get(i).isEmpty() && !heading.isEmpty()) {
                    int column = i;
                    names.entrySet().stream()
                            .filter(e ->
                                    !taken.contains(e.getKey()) && e.getValue().contains(heading))
                            .findFirst()
                            .ifPresent(e -> {
                                found.set(column, e.getKey());
                                taken.add(e.getKey());
                            });
                }
            }
        }
        return found;
    }

    static String normal(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Properties synonyms() {
        Properties synonyms = new Properties();
        try (InputStream content = HeadingMatcher.class.getResourceAsStream("synonyms.properties")) {
            synonyms.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return synonyms;
    }
}
