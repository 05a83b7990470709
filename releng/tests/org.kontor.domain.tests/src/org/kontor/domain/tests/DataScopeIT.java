package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.internal.SalesByCustomer;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.record.RecordHit;

/** Lists, search, reports and editors show a user the same records: those the simple rule says (SEC-02, SEC-03). */
class DataScopeIT {

    private static final int CUSTOMERS = 60;
    private static final int ACTORS = 60;

    @TempDir
    Path home;

    @Test
    void everythingShowsTheSameRecordsToTheSameUser() {
        try (Company company = new Company(Databases.DERBY, home)) {
            company.setUp();
            Random random = new Random(7);
            List<Customer> customers = new ArrayList<>();
            for (int i = 0; i < CUSTOMERS; i++) {
                int number = i;
                customers.add(company.units.change(Actor.system(), "test", uow -> {
                    Customer draft = new Customer();
                    draft.setName("Customer " + number);
                    draft.setCurrency("CNY");
                    draft.giveTo(1 + random.nextInt(6), 10 + random.nextInt(4));
                    return company.customers.enter(uow, draft);
                }));
            }
            for (int i = 0; i < ACTORS; i++) {
                check(company, actor(random), customers);
            }
        }
    }

    private static Actor actor(Random random) {
        Set<Long> departments = new HashSet<>();
        for (long department = 10; department < 14; department++) {
            if (random.nextBoolean()) {
                departments.add(department);
            }
        }
        Scope scope = Scope.values()[random.nextInt(Scope.values().length)];
        return new Actor(
                1 + random.nextInt(6),
                "somebody",
                10,
                departments,
                Set.of("customers.view", "orders.view"),
                Map.of("customers", scope));
    }

    private static void check(Company company, Actor actor, List<Customer> customers) {
        List<Long> expected = customers.stream()
                .filter(c -> isVisible(actor, c))
                .map(Customer::getId)
                .toList();
        ListDefinition list = company.lists.list("customers").orElseThrow();
        long[] ids = company.lists.ids(actor, list, ListRequest.ALL, () -> false);
        assertThat(Arrays.stream(ids).boxed()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(company.lists.count(actor, list, ListRequest.ALL)).isEqualTo(expected.size());
        List<Long> all = customers.stream().map(Customer::getId).toList();
        assertThat(company.lists.rows(actor, list, all)).extracting(ListRow::id).containsExactlyElementsOf(expected);
        assertThat(company.customers.find(actor, "Customer", 1000))
                .extracting(RecordHit::record)
                .extracting(RecordRef::id)
                .containsExactlyInAnyOrderElementsOf(expected);
        List<Object[]> report = new ArrayList<>();
        new SalesByCustomer(company.reader).read(actor, Map.of(), report::add);
        assertThat(report).hasSize(expected.size());
        for (Customer customer : customers) {
            assertThat(opens(company, actor, customer)).isEqualTo(expected.contains(customer.getId()));
        }
    }

    /** The rule once more in its simplest words, apart from the code that is tested. */
    private static boolean isVisible(Actor actor, Customer customer) {
        boolean own = customer.getOwnerId() == actor.userId();
        return switch (actor.scopes().get("customers")) {
            case OWN -> own;
            case DEPARTMENT -> own || actor.departmentIds().contains(customer.getDepartmentId());
            case ALL -> true;
        };
    }

    private static boolean opens(Company company, Actor actor, Customer customer) {
        try {
            company.customers.load(actor, customer.getId());
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }
}
