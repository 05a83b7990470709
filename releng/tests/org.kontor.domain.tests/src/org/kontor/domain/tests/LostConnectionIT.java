package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.UnitOfWork;

/** The database goes away in the middle of an action, as it does when the disk is full or the server stops. */
class LostConnectionIT {

    private static final Actor ACTOR = Actor.system();

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void storesNothingSaysWhyAndGoesOnWhenItIsBack(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            assertThatThrownBy(() -> company.units.run(ACTOR, "test", uow -> {
                        enter(company, uow, "Before");
                        uow.entities().flush();
                        lose(company, kind, uow);
                        enter(company, uow, "After");
                    }))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("nothing was stored");
            assertThat(company.customers.find(ACTOR, "Before", 5)).isEmpty();
            company.customer(ACTOR, "Back again", "0", 0);
            assertThat(company.customers.find(ACTOR, "Back", 5)).hasSize(1);
            assertThat(company.violations()).isEmpty();
        }
    }

    private static void enter(Company company, UnitOfWork uow, String name) {
        Customer draft = company.customers.blank(ACTOR);
        draft.setName(name);
        company.customers.enter(uow, draft);
    }

    /** Derby closes connections on a full disk; a PostgreSQL that is stopped ends its sessions. */
    private static void lose(Company company, Databases kind, UnitOfWork uow) {
        try {
            if (kind == Databases.DERBY) {
                Connection connection = uow.entities().unwrap(Connection.class);
                connection.rollback();
                connection.close();
            } else {
                try (Connection connection = company.database.dataSource().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
                    connection.rollback();
                }
            }
        } catch (SQLException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
