package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.bench.internal.HandWrittenSql;

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
}
