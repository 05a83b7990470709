package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.catalog.prices.PriceRule;
import org.kontor.customers.Customer;
import org.kontor.identity.Role;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.validity.OrderValidity.Check;
import org.kontor.orders.validity.OrderValidity.Finding;
import org.kontor.orders.validity.OrderValidity.Outcome;
import org.kontor.persistence.record.Stored;

/** Before an order is accepted it is confirmed that it is valid and can be delivered (ORD-15); prices are agreed line by line (ORD-04). */
class OrderValidityIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void saysInOnePlaceWhatIsWrongAndWhatIsDoubtful(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Product pump = company.product("P-1", "100", Tracking.NONE);
            Product hose = company.product("P-2", "10", Tracking.NONE);
            company.receive(company.warehouse("W1"), pump, "40", null);
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "100000", 30);
            long order = company.order(seller, customer, "4", pump);
            assertThat(company.validity.of(seller, order))
                    .extracting(Finding::check, Finding::outcome)
                    .containsExactly(
                            tuple(Check.PRODUCTS, Outcome.GOOD),
                            tuple(Check.PRICES, Outcome.GOOD),
                            tuple(Check.DELIVERY, Outcome.GOOD));

            long second = company.order(seller, customer, "4", pump, hose);
            price(company, pump, "120");
            sell(company, hose, false);
            assertThat(company.validity.of(seller, second))
                    .extracting(Finding::check, Finding::line, Finding::outcome, finding -> finding.reason()
                            .in(Locale.ENGLISH))
                    .containsExactly(
                            tuple(
                                    Check.PRODUCTS,
                                    Optional.of(2),
                                    Outcome.WRONG,
                                    "Line 2: Product P-2 is not sold any more. Take another product, or put it back on sale."),
                            tuple(
                                    Check.PRICES,
                                    Optional.of(1),
                                    Outcome.DOUBTFUL,
                                    "Line 1: the company price is 120 by now, the order was written at 100."),
                            tuple(
                                    Check.DELIVERY,
                                    Optional.of(2),
                                    Outcome.DOUBTFUL,
                                    "Line 2: there is not enough of Product P-2, and not enough is announced."));
            assertThatThrownBy(() -> company.orders.submit(seller, second))
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problems())
                            .singleElement()
                            .satisfies(problem -> assertThat(problem.field()).contains("lines[1].productId")));
            assertThat(company.order(second).getState()).isEqualTo(SalesOrderState.DRAFT);
            sell(company, hose, true);
            company.orders.submit(seller, second);
            assertThat(company.order(second).getState())
                    .as("what is doubtful goes on")
                    .isEqualTo(SalesOrderState.TO_DELIVER);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasAgreedOfOneLineCountsForNoOther(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Actor boss = company.user("zhou", "management", "Management");
            rule(company, "sales", "0.05");
            rule(company, "management", "0.6");
            Product pump = company.product("P-1", "100", Tracking.NONE);
            Product hose = company.product("P-2", "10", Tracking.NONE);
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "100000", 30);
            SalesOrder draft = company.orders.blank(seller);
            draft.setCustomerId(customer.getId());
            draft.getLines().add(line(pump, "70"));
            draft.getLines().add(line(hose, "10"));
            long order = company.orders.create(seller, draft).id();
            company.orders.submit(seller, order);
            assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.PRICE_REVIEW);
            company.workflow.move(boss, ref(order), "approvePrice", Company.note("worth it"));
            assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.TO_DELIVER);
            assertThat(company.order(order).getLines().getFirst().getApprovedCut())
                    .isEqualByComparingTo("0.3");
            assertThat(company.order(order).getLines().get(1).getApprovedCut()).isNull();

            Stored<SalesOrder> accepted = company.orders.load(seller, order);
            accepted.draft().getLines().get(1).setPrice(new BigDecimal("8"));
            company.orders.update(seller, order, accepted.version(), accepted.draft());
            assertThat(company.order(order).getState())
                    .as("20 % of the other line were never agreed to, though 30 % of the first were")
                    .isEqualTo(SalesOrderState.PRICE_REVIEW);
        }
    }

    private static SalesOrderLine line(Product product, String price) {
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(product.getId());
        line.setQuantity(BigDecimal.ONE);
        line.setPrice(new BigDecimal(price));
        return line;
    }

    private static void price(Company company, Product product, String price) {
        Stored<Product> stored = company.products.load(Actor.system(), product.getId());
        stored.draft().setListPrice(new BigDecimal(price));
        company.products.update(Actor.system(), stored.id(), stored.version(), stored.draft());
    }

    private static void sell(Company company, Product product, boolean sold) {
        Stored<Product> stored = company.products.load(Actor.system(), product.getId());
        stored.draft().setActive(sold);
        company.products.update(Actor.system(), stored.id(), stored.version(), stored.draft());
    }

    private static void rule(Company company, String role, String most) {
        long id = company.read(uow -> uow.first(Role.class, "SELECT r FROM Role r WHERE r.code = ?1", role)
                .orElseThrow()
                .getId());
        PriceRule draft = new PriceRule();
        draft.setRoleId(id);
        draft.setMostBelow(new BigDecimal(most));
        company.priceRules.create(Actor.system(), draft);
    }

    private static RecordRef ref(long order) {
        return new RecordRef(Orders.TYPE, order);
    }
}
