package org.kontor.bench.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListSort;

/** W5: contains-search and first page of 50 among 100,000 and 1,000,000 customers. */
final class CustomerSearch implements Bench.Workload {

    private static final int PAGE = 50;
    private static final int RUNS = 15;
    private static final int CHECKS = 60;
    private static final Actor ACTOR = Actor.system();

    private final long[] sizes;

    CustomerSearch(long... sizes) {
        this.sizes = sizes;
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        Map<String, Object> figures = new TreeMap<>();
        ListDefinition list = bench.lists().list("customers").orElseThrow();
        long present = 10_000_000;
        for (long size : sizes) {
            long until = 10_000_000 + size;
            fill(bench, present, until);
            figures.put("index_seconds_" + size, index(bench));
            present = until;
            figures.put("first_page_" + size, timed(bench, list, ListRequest.ALL));
            figures.put("sorted_by_city_" + size, timed(bench, list, sorted()));
            figures.put(
                    "contains_rare_" + size,
                    timed(bench, list, contains(Rows.name(until - 7).substring(0, 6))));
            figures.put("contains_frequent_" + size, timed(bench, list, contains("trading")));
            figures.put(
                    "starts_with_" + size,
                    timed(bench, list, startsWith(Rows.name(until - 7).substring(0, 4))));
            figures.put("duplicate_check_" + size, duplicates(bench, until));
            figures.put("all_ids_" + size, ids(bench, list));
        }
        return figures;
    }

    private static Map<String, Object> timed(Bench bench, ListDefinition list, ListRequest request) throws Exception {
        Timings timings = new Timings();
        for (int i = 0; i < RUNS; i++) {
            timings.time(() -> bench.lists().firstPage(ACTOR, list, request, PAGE));
        }
        return timings.figures();
    }

    /** What happens while somebody types a name: the checks of a new customer, for names that differ by one letter. */
    private static Map<String, Object> duplicates(Bench bench, long until) throws Exception {
        Timings timings = new Timings();
        for (int i = 0; i < CHECKS; i++) {
            Customer draft = bench.customers().blank(ACTOR);
            StringBuilder name = new StringBuilder(Rows.name(until - 1 - 37L * i));
            name.setCharAt(i % 5, (char) ('a' + i % 26));
            draft.setName(name.toString());
            timings.time(() -> bench.customers().check(ACTOR, Optional.empty(), draft));
        }
        return timings.figures();
    }

    private static Map<String, Object> ids(Bench bench, ListDefinition list) throws Exception {
        Timings timings = new Timings();
        for (int i = 0; i < 5; i++) {
            timings.time(() -> bench.lists().ids(ACTOR, list, ListRequest.ALL, () -> false));
        }
        return timings.figures();
    }

    private static ListRequest contains(String text) {
        return new ListRequest(Optional.of(text), List.of(), List.of());
    }

    private static ListRequest startsWith(String text) {
        ListFilter filter = new ListFilter("name", ListFilter.Operator.STARTS_WITH, text);
        return new ListRequest(Optional.empty(), List.of(filter), List.of());
    }

    private static ListRequest sorted() {
        return new ListRequest(Optional.empty(), List.of(), List.of(new ListSort("city", true)));
    }

    /** The rows came by plain SQL, so the search index has to be made; users' changes keep it up to date. */
    private static double index(Bench bench) {
        long begin = System.nanoTime();
        bench.session().database().search().rebuild();
        return Math.round((System.nanoTime() - begin) / 1e7) / 100.0;
    }

    private static void fill(Bench bench, long from, long to) throws SQLException {
        try (Connection connection = bench.session().database().dataSource().getConnection()) {
            Rows.customers(connection, from, to);
            bench.session().database().platform().analyse(connection);
        }
    }
}
