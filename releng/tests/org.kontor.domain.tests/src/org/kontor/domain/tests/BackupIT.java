package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.DatabaseAdministration.Backup;
import org.kontor.persistence.database.DatabasePlatform;
import org.kontor.persistence.derby.internal.DerbyPlatform;
import org.kontor.persistence.internal.Administration;

/** A backup is taken while others work and restored into the same or another kind of database (SEC-06). */
class BackupIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void movesACompanyFromOneDatabaseToAnother(Databases from) {
        Path file = home.resolve("公司.backup");
        try (Company company = new Company(from, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Customer customer = company.customer(seller, "制表\t换行\n反斜杠\\", "1000", 30);
            Product product = company.product("A", "100", Tracking.NONE);
            company.order(seller, customer, "1", product);
            Backup backup = Administration.backup(company.database, file);
            assertThat(backup.rows()).isPositive();
        }
        for (Databases to : Databases.values()) {
            try (Company copy = restored(to, file)) {
                assertThat(copy.violations()).isEmpty();
                assertThat(copy.customers.find(Actor.system(), "制表", 5)).hasSize(1);
                assertThat(copy.signIn
                                .signIn("li", "correct horse".toCharArray())
                                .name())
                        .isEqualTo("li");
                Actor seller = copy.signIn.actorOf("li").orElseThrow();
                assertThat(copy.customer(seller, "Another", "0", 0).getNumber()).isEqualTo("C-00002");
            }
        }
    }

    private Company restored(Databases kind, Path file) {
        DatabasePlatform platform = kind.platform();
        ConnectionProfile profile = kind == Databases.DERBY
                ? ConnectionProfile.of("copy", ConnectionProfile.Kind.EMBEDDED)
                : kind.profile(home);
        Path place = home.resolve("restored-" + kind + System.nanoTime());
        Administration.restore(platform, profile, place, new char[0], Company.ALL_MODULES, file);
        return new Company(platform, profile, place, Company.ALL_MODULES);
    }

    @Test
    void leavesTheOldDatabaseWhenTheBackupIsDamaged() throws IOException {
        ConnectionProfile profile = ConnectionProfile.of("kept", ConnectionProfile.Kind.EMBEDDED);
        Path file = home.resolve("damaged.backup");
        try (Company company = new Company(new DerbyPlatform(), profile, home, Company.ALL_MODULES)) {
            company.setUp();
            Administration.backup(company.database, file);
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> Administration.restore(
                        new DerbyPlatform(), profile, home, new char[0], Company.ALL_MODULES, file))
                .isInstanceOf(ProblemException.class);
        try (Company company = new Company(new DerbyPlatform(), profile, home, Company.ALL_MODULES)) {
            assertThat(company.signIn.isEmpty()).isFalse();
        }
    }

    @Test
    void refusesABackupOfAModuleThatIsNotInstalled() {
        Path file = home.resolve("all.backup");
        try (Company company = new Company(Databases.DERBY, home)) {
            Administration.backup(company.database, file);
        }
        ConnectionProfile profile = ConnectionProfile.of("less", ConnectionProfile.Kind.EMBEDDED);
        assertThatThrownBy(
                        () -> Administration.restore(new DerbyPlatform(), profile, home, new char[0], List.of(), file))
                .hasMessageContaining("not installed");
    }
}
