package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.history.PastSale;
import org.kontor.contracts.internal.history.HistoryRecords;
import org.kontor.customers.Customer;
import org.kontor.identity.Role;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;

/** What customers bought before is entered by assistants and read by those whose customer it is (CON-24, SEC-09). */
class ContractHistoryIT {

    private static final ListRequest ALL = new ListRequest(Optional.empty(), List.of(), List.of());

    @TempDir
    Path home;

    private Company company;
    private HistoryRecords history;

    private void begin(Company opened) {
        company = opened;
        company.setUp();
        history = new HistoryRecords(company.units, company.lists);
    }

    private PastSale draft(Actor assistant, Customer customer, String goods) {
        PastSale draft = history.blank(assistant);
        draft.setCustomerId(customer.getId());
        draft.setSoldOn(LocalDate.of(2019, 5, 4));
        draft.setContractNumber("2019-007");
        draft.setGoods(goods);
        draft.setQuantity(new BigDecimal("3"));
        draft.setPrice(new BigDecimal("33.335"));
        return draft;
    }

    private long rows(Actor actor, String text) {
        ListDefinition list = company.lists.list("pastSales").orElseThrow();
        ListRequest request = text.isEmpty() ? ALL : new ListRequest(Optional.of(text), List.of(), List.of());
        return company.lists.count(actor, list, request);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theAssistantEntersItAndWhoHasTheCustomerReadsIt(Databases kind) {
        try (Company opened = new Company(kind, home)) {
            begin(opened);
            Actor assistant = company.user("ma", "sales-manager", "Sales");
            Actor li = company.user("li", "sales", "Sales");
            Actor qian = company.user("qian", "sales", "Sales");
            Customer customer = company.customer(li, "Blue Sky Ltd.", "1000", 30);

            PastSale typed = history.create(assistant, draft(assistant, customer, "Hand pump, cast iron"))
                    .draft();
            assertThat(typed.getAmount()).as("3 x 33.335, rounded once").isEqualByComparingTo("100.01");
            assertThat(typed.getOwnerId()).as("the customer's").isEqualTo(li.userId());
            Product pump = company.product("PUMP", "40", Tracking.NONE);
            PastSale ours = draft(assistant, customer, null);
            ours.setProductId(pump.getId());
            ours.setAmount(new BigDecimal("99.00"));
            long second = history.create(assistant, ours).id();
            assertThat(history.load(li, second).draft().getGoods()).isEqualTo("Product PUMP");
            assertThat(history.load(li, second).draft().getAmount())
                    .as("as typed: a discount")
                    .isEqualByComparingTo("99");

            assertThat(rows(li, "")).isEqualTo(2);
            assertThat(rows(li, "cast iron")).isEqualTo(1);
            assertThat(rows(li, "2019-007")).isEqualTo(2);
            assertThat(rows(qian, "")).as("another's customer").isZero();
            assertThatThrownBy(() -> history.load(qian, second)).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> history.create(li, draft(li, customer, "x")))
                    .as("reads, does not enter")
                    .isInstanceOf(ProblemException.class);

            company.units.run(Actor.system(), "test", uow -> uow.get(Customer.class, customer.getId())
                    .giveTo(qian));
            assertThat(rows(qian, "")).as("goes along with the customer").isEqualTo(2);
            assertThat(rows(li, "")).isZero();

            company.units.run(Actor.system(), "test", uow -> {
                Role role = uow.first(Role.class, "SELECT r FROM Role r WHERE r.code = 'sales'")
                        .orElseThrow();
                role.setPermissions(role.getPermissions().replace("contractHistory.view", ""));
            });
            Actor withoutRight = company.signIn.actorOf("qian").orElseThrow();
            assertThatThrownBy(() -> history.load(withoutRight, second)).isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCannotHaveBeenIsRefusedAndAListMayComeTwice(Databases kind) {
        try (Company opened = new Company(kind, home)) {
            begin(opened);
            Actor assistant = company.user("ma", "contracts", "Contracts");
            Customer customer = company.customer(Actor.system(), "Blue Sky Ltd.", "1000", 30);
            PastSale future = draft(assistant, customer, null);
            future.setSoldOn(LocalDate.of(2030, 1, 1));
            future.setPrice(null);
            future.setQuantity(new BigDecimal("-1"));
            future.setCurrency("YUA");
            assertThatThrownBy(() -> history.create(assistant, future))
                    .isInstanceOf(ProblemException.class)
                    .satisfies(refusal -> assertThat(((ProblemException) refusal).problems())
                            .extracting(problem -> problem.field().orElseThrow())
                            .containsExactly("soldOn", "goods", "currency", "quantity"));
            PastSale nothing = draft(assistant, customer, "Hose");
            nothing.setPrice(null);
            assertThatThrownBy(() -> history.create(assistant, nothing))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("quantity and price");

            long first = history.create(assistant, draft(assistant, customer, "Hose"))
                    .id();
            assertThat(history.twins(
                            assistant, List.of(draft(assistant, customer, "Hose"), draft(assistant, customer, "Pump"))))
                    .containsExactly(Optional.of(first), Optional.empty());
        }
    }
}
