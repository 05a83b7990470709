package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.record.StaleRecordException;
import org.kontor.persistence.record.Stored;

/** Several programs on one PostgreSQL, and several threads on one Derby, want the same things at the same moment. */
class ConcurrencyIT {

    private static final Actor ANYBODY = Actor.system();
    private static final int WORKERS = 6;

    @TempDir
    Path home;

    @Test
    void aLostUpdateIsImpossible() {
        ConnectionProfile profile = Databases.POSTGRESQL.profile(home);
        try (Company one = open(profile);
                Company two = open(profile)) {
            one.setUp();
            long id = one.customer(ANYBODY, "Blue Sky Ltd.", "0", 0).getId();
            Stored<Customer> mine = one.customers.load(ANYBODY, id);
            Stored<Customer> theirs = two.customers.load(ANYBODY, id);
            theirs.draft().setCity("广州");
            two.customers.update(ANYBODY, id, theirs.version(), theirs.draft());
            mine.draft().setPhone("020-1234");
            assertThatThrownBy(() -> one.customers.update(ANYBODY, id, mine.version(), mine.draft()))
                    .isInstanceOf(StaleRecordException.class);
            Customer stored = one.customers.load(ANYBODY, id).draft();
            assertThat(stored.getCity()).isEqualTo("广州");
            assertThat(stored.getPhone()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theLastPiecesArePromisedOnce(Databases kind) throws Exception {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Customer customer = company.customer(ANYBODY, "Blue Sky Ltd.", "1000000", 30);
            Product product = company.product("A", "1", Tracking.NONE);
            Warehouse warehouse = company.warehouse("GZ");
            company.receive(warehouse, product, "10", null);
            List<Callable<BigDecimal>> rivals = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                long order = company.order(ANYBODY, customer, "3", product);
                company.orders.submit(ANYBODY, order);
                company.credit.review(ANYBODY, order);
                rivals.add(
                        () -> company.stock.reserve(ANYBODY, order).getFirst().reserved());
            }
            BigDecimal promised = atOnce(rivals).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(promised).isEqualByComparingTo("10");
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoOrdersNeverPassOneCreditLimitTogether(Databases kind) throws Exception {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.financeLooksAtEveryOrder();
            Customer customer = company.customer(ANYBODY, "Blue Sky Ltd.", "1000", 30);
            Product product = company.product("A", "400", Tracking.NONE);
            List<Callable<Boolean>> rivals = new ArrayList<>();
            List<Long> orders = LongStream.range(0, WORKERS)
                    .map(i -> company.order(ANYBODY, customer, "1", product))
                    .boxed()
                    .toList();
            for (long order : orders) {
                company.orders.submit(ANYBODY, order);
                rivals.add(() -> company.credit.review(ANYBODY, order).isWithinTerms());
            }
            assertThat(atOnce(rivals).stream().filter(approved -> approved)).hasSize(2);
            assertThat(orders.stream().filter(o -> company.order(o).getState() == SalesOrderState.TO_DELIVER))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoOrdersSubmittedAtOnceNeverPassOneCreditLimitTogether(Databases kind) throws Exception {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Customer customer = company.customer(ANYBODY, "Blue Sky Ltd.", "1000", 30);
            Product product = company.product("A", "400", Tracking.NONE);
            List<Long> orders = LongStream.range(0, WORKERS)
                    .map(i -> company.order(ANYBODY, customer, "1", product))
                    .boxed()
                    .toList();
            List<Callable<Boolean>> rivals = new ArrayList<>();
            for (long order : orders) {
                rivals.add(() -> {
                    company.orders.submit(ANYBODY, order);
                    return true;
                });
            }
            assertThat(atOnce(rivals)).hasSize(WORKERS);
            assertThat(orders.stream().filter(o -> company.order(o).getState() == SalesOrderState.TO_DELIVER))
                    .hasSize(2);
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void numbersHaveNoGapsHoweverManyTakeThem(Databases kind) throws Exception {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Customer customer = company.customer(ANYBODY, "Blue Sky Ltd.", "1000000", 30);
            Product product = company.product("A", "1", Tracking.NONE);
            List<Callable<Boolean>> rivals = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                rivals.add(() -> {
                    for (int n = 0; n < 5; n++) {
                        company.orders.submit(ANYBODY, company.order(ANYBODY, customer, "1", product));
                    }
                    return true;
                });
            }
            atOnce(rivals);
            assertThat(company.violations()).isEmpty();
            assertThat(company.units.<String>change(ANYBODY, "test", uow -> uow.nextNumber("SO-2026")))
                    .isEqualTo("SO-2026-00031");
        }
    }

    private Company open(ConnectionProfile profile) {
        return new Company(Databases.POSTGRESQL.platform(), profile, home, Company.ALL_MODULES);
    }

    /** Lets all begin at the same moment and returns what each got. */
    private static <T> List<T> atOnce(List<Callable<T>> rivals) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(rivals.size());
        List<T> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(rivals.size())) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> rival : rivals) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return rival.call();
                }));
            }
            for (Future<T> future : futures) {
                results.add(future.get());
            }
        }
        return results;
    }
}
