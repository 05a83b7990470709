package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
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
    void refusesFilesThatAreNoBackupOrWereAltered() throws IOException {
        ConnectionProfile profile = ConnectionProfile.of("kept", ConnectionProfile.Kind.EMBEDDED);
        Path good = home.resolve("good.backup");
        try (Company company = new Company(new DerbyPlatform(), profile, home, Company.ALL_MODULES)) {
            company.setUp();
            company.customer(Actor.system(), "Keeper", "0", 0);
            Administration.backup(company.database, good);
        }
        List<Path> bad = List.of(
                Files.write(home.resolve("empty"), new byte[0]),
                Files.writeString(home.resolve("text"), "not a backup"),
                altered(good, "no-description", "backup.properties", content -> ""),
                altered(good, "no-moment", "backup.properties", content -> content.replaceAll("takenAt=.*", "")),
                altered(good, "no-figure", "backup.properties", content -> content.replaceAll("(rows.*)=.*", "$1=x")),
                altered(good, "row-gone", "tables/CUSTOMER", content -> content.substring(0, content.indexOf('\n'))),
                altered(good, "no-number", "tables/CUSTOMER", content -> content.replaceFirst("\n\\d+", "\nx")),
                altered(good, "no-column", "tables/CUSTOMER", content -> content.replaceFirst("NAME", "NOM")),
                altered(good, "twice", "tables/CUSTOMER", content -> content.replaceFirst("\n", "\n1\t")));
        for (Path file : bad) {
            assertThatThrownBy(() -> Administration.restore(
                            new DerbyPlatform(), profile, home, new char[0], Company.ALL_MODULES, file))
                    .as(file.getFileName().toString())
                    .isInstanceOf(ProblemException.class);
        }
        try (Company company = new Company(new DerbyPlatform(), profile, home, Company.ALL_MODULES)) {
            assertThat(company.customers.find(Actor.system(), "Keeper", 5)).hasSize(1);
            assertThat(company.violations()).isEmpty();
        }
    }

    /** A backup with one of its files written anew; an empty one is left out. */
    private Path altered(Path backup, String name, String entry, UnaryOperator<String> change) throws IOException {
        Path copy = home.resolve(name);
        try (ZipFile from = new ZipFile(backup.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry present : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
                String content = new String(from.getInputStream(present).readAllBytes(), StandardCharsets.UTF_8);
                String written = present.getName().equals(entry) ? change.apply(content) : content;
                if (!written.isEmpty()) {
                    to.putNextEntry(new ZipEntry(present.getName()));
                    to.write(written.getBytes(StandardCharsets.UTF_8));
                    to.closeEntry();
                }
            }
        }
        return copy;
    }

    @Test
    void noticesASingleBitThatFlipped() throws IOException {
        ConnectionProfile profile = ConnectionProfile.of("kept", ConnectionProfile.Kind.EMBEDDED);
        Path file = home.resolve("flipped.backup");
        try (Company company = new Company(new DerbyPlatform(), profile, home, Company.ALL_MODULES)) {
            company.setUp();
            Administration.backup(company.database, file);
        }
        byte[] bytes = Files.readAllBytes(file);
        Map<String, String> whole = contents(file);
        int noticed = 0;
        for (int at = 100; at < bytes.length; at += bytes.length / 40) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= 1;
            Files.write(file, flipped);
            if (!contents(file).equals(whole)) {
                assertThatThrownBy(() -> Administration.restore(
                                new DerbyPlatform(), profile, home, new char[0], Company.ALL_MODULES, file))
                        .isInstanceOf(ProblemException.class);
                noticed++;
            }
        }
        assertThat(noticed).isGreaterThan(20);
    }

    /** What a file holds; a flipped bit in the date of an entry, say, changes nothing of it. */
    private static Map<String, String> contents(Path file) {
        Map<String, String> contents = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                contents.put(entry.getName(), new String(content, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException damaged) {
            return Map.of("damaged", damaged.toString());
        }
        return contents;
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
