package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.database.ConnectionProfile;

/**
 * The power goes: a program that takes orders to cash is killed at random moments, and each time the database must be
 * whole. {@code -Dkontor.kills=20} kills more often than the daily build does.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("kontor.kills", 3);
    private static final int LONGEST_RUN_MILLIS = 2500;

    @TempDir
    Path home;

    /** The program that is killed. */
    public static final class Victim {

        private Victim() {}

        /** Takes orders to cash until it is killed. */
        public static void main(String[] arguments) {
            Databases kind = Databases.valueOf(arguments[0]);
            ConnectionProfile profile = new ConnectionProfile(
                    arguments[2],
                    ConnectionProfile.Kind.valueOf(arguments[3]),
                    arguments.length > 4
                            ? Map.of("host", "127.0.0.1", "port", arguments[4], "database", arguments[2])
                            : Map.of());
            Company company = new Company(kind.platform(), profile, Path.of(arguments[1]), Company.ALL_MODULES);
            Product product = company.product("P" + System.nanoTime(), "10", Tracking.NONE);
            Customer customer = company.customer(Actor.system(), "C " + System.nanoTime(), "1000000", 30);
            Warehouse warehouse = company.warehouse("W");
            System.out.println("ready");
            while (true) {
                cycle(company, product, customer, warehouse);
            }
        }
    }

    private static void cycle(Company company, Product product, Customer customer, Warehouse warehouse) {
        Actor actor = Actor.system();
        LocalDate today = LocalDate.of(2026, 3, 2);
        company.receive(warehouse, product, "5", null);
        long order = company.order(actor, customer, "5", product);
        company.orders.submit(actor, order);
        company.credit.review(actor, order);
        company.stock.reserve(actor, order);
        company.deliveries.deliver(actor, order, warehouse.getId(), today, company.everything(order, warehouse));
        Invoice invoice = company.invoices.invoice(actor, order, today);
        Receipt draft = company.receipts.blank(actor);
        draft.setPayerId(customer.getId());
        draft.setAmount(invoice.getTotal());
        long receipt = company.receipts.create(actor, draft).id();
        company.receipts.writeOff(actor, receipt, Map.of(invoice.getId(), invoice.getTotal()));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void leavesAWholeDatabaseHoweverOftenItIsKilled(Databases kind) throws Exception {
        ConnectionProfile profile = kind == Databases.DERBY
                ? ConnectionProfile.of("killed", ConnectionProfile.Kind.EMBEDDED)
                : kind.profile(home);
        try (Company company = new Company(kind.platform(), profile, home, Company.ALL_MODULES)) {
            company.setUp();
        }
        Random random = new Random(20261122);
        for (int i = 0; i < KILLS; i++) {
            Process victim = start(kind, profile);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_RUN_MILLIS)));
            assertThat(victim.isAlive()).isTrue();
            victim.destroyForcibly().waitFor();
            try (Company company = new Company(kind.platform(), profile, home, Company.ALL_MODULES)) {
                assertThat(company.violations()).isEmpty();
            }
        }
    }

    @Test
    void letsAFirstStartBeRepeatedThatWasKilled() throws Exception {
        Random random = new Random(20261123);
        for (int i = 0; i < KILLS; i++) {
            ConnectionProfile profile = ConnectionProfile.of("first" + i, ConnectionProfile.Kind.EMBEDDED);
            Process victim = launch(Databases.DERBY, profile);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_RUN_MILLIS)));
            victim.destroyForcibly().waitFor();
            try (Company company = new Company(Databases.DERBY.platform(), profile, home, Company.ALL_MODULES)) {
                assertThat(company.violations()).isEmpty();
            }
        }
    }

    private Process start(Databases kind, ConnectionProfile profile) throws IOException {
        Process victim = launch(kind, profile);
        BufferedReader output =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.lines().anyMatch("ready"::equals)).isTrue();
        return victim;
    }

    private Process launch(Databases kind, ConnectionProfile profile) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                kind.name(),
                home.toString(),
                profile.name(),
                profile.kind().name()));
        profile.setting("port").ifPresent(command::add);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
