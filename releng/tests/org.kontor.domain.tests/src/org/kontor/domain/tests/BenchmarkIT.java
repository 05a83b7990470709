package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.bench.internal.HandWrittenSql;
import org.kontor.bench.internal.LedgerRows;
import org.kontor.bench.internal.Rows;
import org.kontor.kernel.actor.Actor;

/** What the benchmark writes by hand keeps up with the tables of the modules. */
class BenchmarkIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void runsItsCyclesOnTheTablesAsTheyAre(Databases kind) throws SQLException {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Map<String, Object> figures = new HandWrittenSql(company.database, 2, 1).run();
            assertThat((Double) figures.get("cycles_per_second")).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void fillsTheTablesAsTheyAre(Databases kind) throws SQLException {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            try (Connection connection = company.database.dataSource().getConnection()) {
                Rows.customers(connection, 0, 20);
                Rows.orders(connection, 30, 20);
                LocalDate day = LocalDate.of(2026, 1, 1);
                LedgerRows.fill(
                        connection,
                        List.of(
                                new LedgerRows.Row(9_000_000_001L, 1_000_000_001L, 0, day, null),
                                new LedgerRows.Row(9_000_000_002L, 1_000_000_001L, 0, day, day.plusDays(9))));
            }
            company.database.search().rebuild();
            assertThat(company.customers.find(Actor.system(), "trading 17", 5)).hasSize(1);
            // the orders come without the deliveries that their figures tell of
            assertThat(company.violations()).allMatch(violation -> violation.startsWith("orders."));
        }
    }
}
