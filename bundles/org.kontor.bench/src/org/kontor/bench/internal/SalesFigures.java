package org.kontor.bench.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.report.ReportDataset;

/** W4: revenue by customer, product and month over 50,000 order lines. */
final class SalesFigures implements Bench.Workload {

    private static final int ORDERS = 10_000;
    private static final int CUSTOMERS = 2_000;
    private static final int RUNS = 15;

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        fill(bench);
        Map<String, Object> figures = new TreeMap<>();
        for (String id : new String[] {"orders.salesByCustomer", "orders.salesByProduct", "orders.salesByMonth"}) {
            ReportDataset dataset = bench.datasets().stream()
                    .filter(d -> d.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            Timings timings = new Timings();
            for (int i = 0; i < RUNS; i++) {
                timings.time(() -> {
                    int[] rows = {0};
                    dataset.read(Actor.system(), Map.of(), row -> rows[0]++);
                    return rows[0];
                });
            }
            figures.put(id, timings.figures());
        }
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
