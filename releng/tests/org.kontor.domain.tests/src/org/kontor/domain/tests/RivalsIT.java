package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.bench.internal.CreditWatch;
import org.kontor.bench.internal.Rival;
import org.kontor.bench.internal.RivalGround;
import org.kontor.bench.internal.RivalReckoning;
import org.kontor.bench.internal.RivalTally;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.database.ConnectionProfile;

/**
 * The short form of the benchmark's workload W12: several programs, each with connections and entities of its own, take
 * orders to cash on the same customers and products. {@code -Dkontor.rivals.seconds=60} lets them work longer.
 */
class RivalsIT {

    private static final Actor ANYBODY = Actor.system();
    private static final int RIVALS = 4;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("kontor.rivals.seconds", 5));

    @TempDir
    Path home;

    @Test
    void takeOrdersToCashWithoutHarmToEachOther() throws Exception {
        ConnectionProfile profile = Databases.POSTGRESQL.withAllModules(home);
        List<Company> desktops = new ArrayList<>();
        try {
            for (int i = 0; i < RIVALS; i++) {
                desktops.add(new Company(Databases.POSTGRESQL.platform(), profile, home, Company.ALL_MODULES));
            }
            Company first = desktops.getFirst();
            first.setUp();
            RivalGround ground = ground(first);
            RivalReckoning reckoning = new RivalReckoning(first.database.dataSource(), ground);
            CreditWatch watch = new CreditWatch(reckoning, Duration.ofMillis(20));

            RivalTally all = RivalTally.together(watch.during(() -> compete(desktops, ground)));

            assertThat(all.sum("cycles").intValue()).isGreaterThan(RIVALS);
            assertThat(all.sum("held")).as("the credit limit is fought for").isPositive();
            assertThat(watch.looks()).isGreaterThan(1);
            assertThat(watch.beyond()).isEmpty();
            assertThat(reckoning.differences(all)).isEmpty();
            assertThat(first.violations()).isEmpty();
        } finally {
            desktops.forEach(Company::close);
        }
    }

    private static List<RivalTally> compete(List<Company> desktops, RivalGround ground) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(desktops.size())) {
            List<Future<RivalTally>> working = new ArrayList<>();
            for (Company desktop : desktops) {
                long seed = working.size();
                working.add(pool.submit(
                        () -> new Rival(desk(desktop), ground, desktop.read(uow -> uow.today()), seed).work(TIME)));
            }
            List<RivalTally> tallies = new ArrayList<>();
            for (Future<RivalTally> rival : working) {
                tallies.add(rival.get());
            }
            return tallies;
        }
    }

    private static Rival.Desk desk(Company company) {
        return new Rival.Desk(
                company.customers,
                company.orders,
                company.credit,
                company.stock,
                company.deliveries,
                company.invoices,
                company.receipts);
    }

    private static RivalGround ground(Company company) {
        Warehouse warehouse = company.warehouse("GZ");
        List<Long> products = Stream.of("A", "B", "C")
                .map(number -> {
                    Product product = company.product(number, RivalGround.PRICE, Tracking.NONE);
                    company.receive(warehouse, product, "100000", null);
                    return product.getId();
                })
                .toList();
        List<Long> customers = Stream.of("Blue Sky Ltd.", "Red Sun Ltd.")
                .map(name -> company.customer(ANYBODY, name, RivalGround.CREDIT_LIMIT, 30))
                .map(Customer::getId)
                .toList();
        Customer file = company.customers.blank(ANYBODY);
        file.setName("Everybody's customer");
        file.setNote("0");
        long noted = company.customers.create(ANYBODY, file).id();
        return new RivalGround(customers, products, warehouse.getId(), noted);
    }
}
