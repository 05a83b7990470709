package org.kontor.customers.internal.completeness;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.customers.Customer;
import org.kontor.customers.completeness.CompletenessRule;
import org.kontor.customers.completeness.Completion;
import org.kontor.customers.completeness.FileItem;

/**
 * What counts and how much, for one kind of customers.
 *
 * @param each a weight of more than 0 for each item that counts
 */
record Weights(Map<FileItem, Integer> each) {

    /** What a new company begins with; the migration counts the customers of an older database by the same. */
    static final Weights STANDARD = new Weights(Map.ofEntries(
            Map.entry(FileItem.PHONE, 10),
            Map.entry(FileItem.EMAIL, 5),
            Map.entry(FileItem.WEBSITE, 5),
            Map.entry(FileItem.ADDRESS, 10),
            Map.entry(FileItem.CITY, 5),
            Map.entry(FileItem.INDUSTRY, 10),
            Map.entry(FileItem.SCALE, 5),
            Map.entry(FileItem.SOURCE, 5),
            Map.entry(FileItem.SALES_AREA, 5),
            Map.entry(FileItem.TAX_NUMBER, 10),
            Map.entry(FileItem.CONTACT, 10),
            Map.entry(FileItem.CONTACT_PHONE, 5),
            Map.entry(FileItem.DECIDER, 10),
            Map.entry(FileItem.NEED, 5)));

    private static final int ALL = 100;

    /** Keeps its own copy. */
    Weights {
        each = each.isEmpty() ? Map.of() : new EnumMap<>(each);
    }

    static Weights of(CompletenessRule rule) {
        return new Weights(
                rule.getItems().stream().collect(Collectors.toMap(i -> i.getItem(), i -> i.getWeight(), Integer::sum)));
    }

    /** Percent, rounded half up; a file of which nothing is asked is complete. */
    int percent(Customer customer) {
        int filled = each.entrySet().stream()
                .filter(e -> Filled.in(customer, e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return share(filled);
    }

    /**
     * Percent, and what is missing.
     *
     * @param enough from how many percent on a file is complete enough
     */
    Completion completion(Customer customer, int enough) {
        List<Completion.Missing> missing = each.entrySet().stream()
                .filter(e -> !Filled.in(customer, e.getKey()))
                .sorted(Map.Entry.<FileItem, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> new Completion.Missing(
                        e.getKey(), CompletenessText.of("FileItem." + e.getKey().name()), share(e.getValue())))
                .toList();
        return new Completion(percent(customer), enough, missing);
    }

    /** The percentage as an expression on the row of CUSTOMER. */
    String sql() {
        if (each.isEmpty()) {
            return Integer.toString(ALL);
        }
        String filled = each.entrySet().stream()
                .map(e -> "CASE WHEN " + Filled.sql(e.getKey()) + " THEN " + e.getValue() + " ELSE 0 END")
                .collect(Collectors.joining(" + "));
        return "(" + ALL + " * (" + filled + ") + " + total() / 2 + ") / " + total();
    }

    private int share(int filled) {
        return each.isEmpty() ? ALL : (ALL * filled + total() / 2) / total();
    }

    private int total() {
        return each.values().stream().mapToInt(Integer::intValue).sum();
    }
}
