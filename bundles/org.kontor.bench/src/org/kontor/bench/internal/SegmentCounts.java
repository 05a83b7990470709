package org.kontor.bench.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.kernel.actor.Actor;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Segments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * W11: counts the customers of segments among 100,000 customers and 100,000 orders: by columns, by what was ordered over
 * all time and within a span, and by what was not ordered.
 */
@Component(service = NamedWorkload.class)
public final class SegmentCounts implements NamedWorkload {

    private static final int CUSTOMERS = 100_000;
    private static final int ORDERS = 100_000;
    private static final int RUNS = 20;
    private static final Period SPAN = Period.ofYears(1);
    private static final String LIST = "customers";
    private static final Condition TOWN = Condition.of("city", Comparison.ANY_OF, "广州", "深圳");
    private static final Condition ORDERED =
            Condition.of("figure:ordered", Comparison.AT_LEAST, "500").in("CNY");
    private static final Condition NOT_ORDERED =
            Condition.of("figure:ordered", Comparison.AT_MOST, "0").over(SPAN).in("CNY");

    private final Segments segments;

    /** Over the segments. */
    @Activate
    public SegmentCounts(@Reference Segments segments) {
        this.segments = segments;
    }

    @Override
    public String name() {
        return "W11";
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        fill(bench);
        Map<String, Object> figures = new TreeMap<>();
        figures.put("columns", timed(List.of(TOWN, Condition.of("valueClass", Comparison.NONE_OF, "GOLD"))));
        figures.put("ordered", timed(List.of(ORDERED)));
        figures.put("ordered_in_span", timed(List.of(TOWN, ORDERED.over(SPAN))));
        figures.put("not_ordered", timed(List.of(NOT_ORDERED)));
        return figures;
    }

    private Map<String, Object> timed(List<Condition> conditions) throws Exception {
        Timings timings = new Timings();
        for (int i = 0; i < RUNS; i++) {
            timings.time(() -> segments.count(Actor.system(), LIST, conditions));
        }
        return timings.figures();
    }

    private static void fill(Bench bench) throws SQLException {
        try (Connection connection = bench.session().database().dataSource().getConnection()) {
            Rows.customers(connection, 0, CUSTOMERS);
            Rows.orders(connection, ORDERS, CUSTOMERS);
            bench.session().database().platform().analyse(connection);
        }
    }
}
