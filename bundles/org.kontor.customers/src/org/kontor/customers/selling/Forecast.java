package org.kontor.customers.selling;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures on some open deals: sums, the funnel, and what each salesperson may bring. */
public final class Forecast {

    /** A deal that has not gone forward for that long is stuck (LED-10). */
    private static final Duration WEEK = Duration.ofDays(7);

    private Forecast() {}

    /**
     * Number and amounts of some deals. Amounts of different currencies are never added.
     *
     * @param count how many
     * @param amounts what they bring when all are signed, by currency
     * @param weighted the sum of the weighted amounts, by currency
     */
    public record Sum(int count, Map<String, BigDecimal> amounts, Map<String, BigDecimal> weighted) {}

    /**
     * A salesperson's part.
     *
     * @param ownerId who
     * @param owner the name
     * @param open all open deals
     * @param advanced how many of them went forward within the last seven days (LED-10)
     */
    public record Person(long ownerId, String owner, Sum open, int advanced) {

        /** How many did not go forward within the last seven days. */
        public int stuck() {
            return open.count() - advanced;
        }
    }

    /** Number and amounts. */
    public static Sum sum(Collection<Deal> deals) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        Map<String, BigDecimal> weighted = new TreeMap<>();
        for (Deal deal : deals) {
            Deal.Expected expected = deal.expected();
            if (expected.amount().signum() != 0) {
                amounts.merge(expected.currency(), expected.amount(), BigDecimal::add);
                weighted.merge(expected.currency(), expected.weighted(), BigDecimal::add);
            }
        }
        return new Sum(deals.size(), amounts, weighted);
    }

    /** The four levels from the mouth to the bottom, each with the deals that are in it. */
    public static Map<FunnelLevel, List<Deal>> funnel(Collection<Deal> deals) {
        Map<FunnelLevel, List<Deal>> levels = new EnumMap<>(FunnelLevel.class);
        for (FunnelLevel level : FunnelLevel.values()) {
            levels.put(level, new ArrayList<>());
        }
        deals.forEach(deal -> levels.get(deal.level()).add(deal));
        return levels;
    }

    /** The salespeople, by name, with what each may bring and whether the deals go forward. */
    public static List<Person> people(Collection<Deal> deals, Instant now) {
        Map<Long, List<Deal>> byOwner = new LinkedHashMap<>();
        deals.forEach(deal ->
                byOwner.computeIfAbsent(deal.ownerId(), id -> new ArrayList<>()).add(deal));
        return byOwner.values().stream()
                .map(own -> new Person(own.getFirst().ownerId(), own.getFirst().owner(), sum(own), (int)
                        own.stream().filter(deal -> advanced(deal, now)).count()))
                .sorted(Comparator.comparing(Person::owner))
                .toList();
    }

    /** Whether the deal went forward within the last seven days (LED-10). */
    public static boolean advanced(Deal deal, Instant now) {
        return !deal.advancedAt().isBefore(now.minus(WEEK));
    }
}
