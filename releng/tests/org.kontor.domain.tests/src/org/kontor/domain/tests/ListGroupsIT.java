package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.SalesOrder;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListGroup;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSort;

/** Groups of a list stand in the order of its rows; linked rows are those of the record and no others; a text is searched. */
class ListGroupsIT {

    private static final Actor ACTOR = Actor.system();

    private int customers;

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyListAnswersATextThatIsNowhereWithNothing(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            new Selling(company);
            ListRequest request = new ListRequest(Optional.of("nowhere at all"), List.of(), List.of());
            for (ListDefinition list : company.lists.lists(ACTOR)) {
                assertThat(company.lists.firstPage(ACTOR, list, request, 5))
                        .as(list.id())
                        .isEmpty();
                assertThat(company.lists.count(ACTOR, list, request)).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void groupsCountTheRowsInTheirOrder(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Stream.of("Bonn", "Aachen", null, "Bonn", "Celle", "Bonn").forEach(city -> customer(company, city));
            ListDefinition list = company.lists.list("customers").orElseThrow();
            for (boolean ascending : List.of(true, false)) {
                ListRequest request =
                        new ListRequest(Optional.empty(), List.of(), List.of(new ListSort("city", ascending)));

                List<ListGroup> groups = company.lists.groups(ACTOR, list, request, "city", 10);

                assertThat(groups).extracting(ListGroup::count).containsExactlyInAnyOrder(1L, 3L, 1L, 1L);
                int place = 0;
                int city = list.columns().indexOf(list.column("city").orElseThrow());
                List<ListRow> rows = company.lists.firstPage(ACTOR, list, request, 10);
                for (ListGroup group : groups) {
                    for (int i = 0; i < group.count(); i++) {
                        assertThat(Optional.ofNullable(
                                        rows.get(place++).values().get(city)))
                                .isEqualTo(group.value());
                    }
                }
                assertThat(company.lists.groups(ACTOR, list, request, "city", 2))
                        .hasSize(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void linkedRowsAreThoseOfTheRecord(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Customer first = customer(company, "Bonn");
            Customer second = customer(company, "Celle");
            long order = order(company, first);
            order(company, second);
            ListDefinition orders = company.lists.list("orders").orElseThrow();

            List<ListRow> rows =
                    company.lists.firstPage(ACTOR, orders, linked(new RecordRef("customer", first.getId())), 10);

            assertThat(rows).extracting(row -> row.record().id()).containsExactly(order);
            assertThatThrownBy(() -> company.lists.count(ACTOR, orders, linked(new RecordRef("warehouse", 1))))
                    .isInstanceOf(ProblemException.class);
        }
    }

    private static ListRequest linked(RecordRef record) {
        return new ListRequest(Optional.empty(), List.of(ListFilter.linkedTo(record)), List.of());
    }

    private Customer customer(Company company, String city) {
        return company.units.change(ACTOR, "test", uow -> {
            Customer draft = new Customer();
            draft.setName("Customer " + ++customers);
            draft.setCity(city);
            draft.setCurrency("CNY");
            return company.customers.enter(uow, draft);
        });
    }

    private static long order(Company company, Customer customer) {
        SalesOrder draft = company.orders.blank(ACTOR);
        draft.setCustomerId(customer.getId());
        return company.orders.create(ACTOR, draft).id();
    }
}
