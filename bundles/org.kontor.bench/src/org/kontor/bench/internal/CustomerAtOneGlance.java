package org.kontor.bench.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.customers.overview.Overviews;
import org.kontor.kernel.actor.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** W10: opens the overview of customers, one after the other, among 20,000 customers and 100,000 orders (CUS-03). */
@Component(service = NamedWorkload.class)
public final class CustomerAtOneGlance implements NamedWorkload {

    private static final int CUSTOMERS = 20_000;
    private static final int ORDERS = 100_000;
    private static final int RUNS = 40;
    private static final int STEP = 37;

    /** Where the ids of generated customers begin. */
    private static final long BASE = 1_000_000_000L;

    private final Overviews overviews;

    /** Over the overviews. */
    @Activate
    public CustomerAtOneGlance(@Reference Overviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public String name() {
        return "W10";
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        fill(bench);
        Actor actor = Actor.system();
        Timings timings = new Timings();
        for (int i = 0; i < RUNS; i++) {
            long customer = BASE + (long) i * STEP;
            timings.time(() -> overviews.of(actor, customer));
        }
        Map<String, Object> figures = new TreeMap<>();
        figures.put("overview_" + CUSTOMERS, timings.figures());
        return figures;
    }

    private static void fill(Bench bench) throws SQLException {
        try (Connection connection = bench.session().database().dataSource().getConnection()) {
            Rows.customers(connection, 0, CUSTOMERS);
            Rows.orders(connection, ORDERS, CUSTOMERS);
            bench.session().database().platform().analyse(connection);
        }
    }
}
