package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.inventory.LineAvailability;
import org.kontor.inventory.Pick;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.record.StaleRecordException;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Inbox.Reminder;

/** An accepted order changes: what was delivered stays, what was promised follows, what grows is reviewed again (ORD-17). */
class OrderChangesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void followsWhatTheCustomerWants(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Actor finance = company.user("zhao", "finance", "Finance");
            Actor store = company.user("chen", "warehouse", "Warehouse");
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "5000", 30);
            Product pump = company.product("P-1", "100", Tracking.NONE);
            Product hose = company.product("H-1", "10", Tracking.NONE);
            Warehouse warehouse = company.warehouse("GZ");
            company.receive(warehouse, pump, "100", null);
            company.receive(warehouse, hose, "100", null);
            long order = company.order(seller, customer, "10", pump, hose);
            company.orders.submit(seller, order);
            assertThat(company.orders.editable(finance, company.orders.load(finance, order)))
                    .isFalse();
            company.credit.review(finance, order);
            company.stock.reserve(store, order);
            Stored<SalesOrder> before = company.orders.load(seller, order);
            assertThat(company.orders.editable(seller, before)).isTrue();

            deliver(company, store, order, warehouse, "4");
            before.draft().getLines().getFirst().setQuantity(new BigDecimal("5"));
            assertThat(company.orders.load(seller, order).version()).isGreaterThan(before.version());
            assertThatThrownBy(() -> company.orders.update(seller, order, before.version(), before.draft()))
                    .isInstanceOf(StaleRecordException.class);
            keepsWhatWasDelivered(company, seller, order, hose);
            isLateAfterItsDay(company, seller, order);
            givesReservationsBack(company, seller, store, order);
            asksFinanceAgain(company, seller, finance, order);
            deliver(company, store, order, warehouse, "11");
            Invoice invoice = company.invoices.invoice(finance, order, TODAY);
            assertThat(invoice.getTotal()).isEqualByComparingTo("1500");
            assertThat(company.violations()).isEmpty();
        }
    }

    private static void deliver(Company company, Actor store, long order, Warehouse warehouse, String pumps) {
        long line = company.order(order).getLines().getFirst().getId();
        company.deliveries.deliver(
                store, order, warehouse.getId(), TODAY, List.of(new Pick(line, "", new BigDecimal(pumps))));
    }

    private static void keepsWhatWasDelivered(Company company, Actor seller, long order, Product hose) {
        refused(company, seller, order, draft -> draft.getLines().getFirst().setQuantity(new BigDecimal("3")));
        refused(company, seller, order, draft -> draft.getLines().getFirst().setPrice(BigDecimal.TEN));
        refused(company, seller, order, draft -> draft.getLines().getFirst().setProductId(hose.getId()));
        refused(company, seller, order, draft -> draft.getLines().removeFirst());
        refused(company, seller, order, draft -> draft.setCurrency("USD"));
        refused(company, seller, order, draft -> {
            draft.getLines().getFirst().setQuantity(new BigDecimal("4"));
            draft.getLines().removeLast();
        });
        assertThatThrownBy(() -> move(company, seller, order, "cancel")).isInstanceOf(ProblemException.class);
        assertThat(company.order(order).getNetTotal()).isEqualByComparingTo("1100");
    }

    /** ORD-16. */
    private static void isLateAfterItsDay(Company company, Actor seller, long order) {
        Stored<SalesOrder> stored = company.orders.load(seller, order);
        stored.draft().setRequiredDate(TODAY.plusDays(1));
        company.orders.update(seller, order, stored.version(), stored.draft());
        assertThat(company.inbox.reminders(seller, 10))
                .extracting(Reminder::record)
                .doesNotContain(new RecordRef(Orders.TYPE, order));
        company.clock.set(Instant.parse("2026-03-04T01:00:00Z"));
        assertThat(company.inbox.reminders(seller, 10))
                .extracting(Reminder::record)
                .contains(new RecordRef(Orders.TYPE, order));
        company.clock.set(Instant.parse("2026-03-02T01:00:00Z"));
    }

    private static void refused(Company company, Actor seller, long order, Consumer<SalesOrder> change) {
        Stored<SalesOrder> stored = company.orders.load(seller, order);
        change.accept(stored.draft());
        assertThatThrownBy(() -> company.orders.update(seller, order, stored.version(), stored.draft()))
                .isInstanceOf(ProblemException.class);
    }

    private static void givesReservationsBack(Company company, Actor seller, Actor store, long order) {
        Stored<SalesOrder> stored = company.orders.load(seller, order);
        SalesOrder draft = stored.draft();
        draft.getLines().getFirst().setQuantity(new BigDecimal("6"));
        draft.getLines().removeLast();
        assertThat(company.orders.check(seller, Optional.of(order), copy(draft)))
                .hasSize(2)
                .noneMatch(Problem::isError)
                .extracting(problem -> problem.text().toString())
                .anySatisfy(text -> assertThat(text).contains("4").contains("P-1"))
                .anySatisfy(text -> assertThat(text).contains("10").contains("H-1"));
        company.orders.update(seller, order, stored.version(), draft);
        assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.PART_DELIVERED);
        assertThat(company.order(order).getNetTotal()).isEqualByComparingTo("600");
        assertThat(company.stock.lines(store, order)).singleElement().satisfies((LineAvailability line) -> {
            assertThat(line.reserved()).isEqualByComparingTo("2");
            assertThat(line.available()).isEqualByComparingTo("94");
        });
    }

    /** What the editor hands over while somebody types: lines without ids. */
    private static SalesOrder copy(SalesOrder draft) {
        SalesOrder copy = new SalesOrder();
        copy.setCustomerId(draft.getCustomerId());
        copy.setOrderDate(draft.getOrderDate());
        copy.setCurrency(draft.getCurrency());
        for (SalesOrderLine line : draft.getLines()) {
            SalesOrderLine same = new SalesOrderLine();
            same.setProductId(line.getProductId());
            same.setQuantity(line.getQuantity());
            same.setPrice(line.getPrice());
            same.setDiscount(line.getDiscount());
            copy.getLines().add(same);
        }
        return copy;
    }

    private static void asksFinanceAgain(Company company, Actor seller, Actor finance, long order) {
        Stored<SalesOrder> stored = company.orders.load(seller, order);
        stored.draft().getLines().getFirst().setQuantity(new BigDecimal("60"));
        assertThat(company.orders.check(seller, Optional.of(order), copy(stored.draft())))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).hasValue("lines"));
        company.orders.update(seller, order, stored.version(), stored.draft());
        assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);
        assertThat(company.credit.review(finance, order).isWithinTerms()).isFalse();
        assertThat(company.creditQueue.waiting(finance, 0, 50))
                .as("it does not count against itself, in the queue as with the order")
                .allSatisfy(row -> assertThat(row.figures()).isEqualTo(company.credit.figures(finance, row.orderId())))
                .anyMatch(row -> row.orderId() == order);
        countsAgainstTheCreditOfOthers(company, seller, finance, order);
        move(company, finance, order, "refuse");
        countsAgainstTheCreditOfOthers(company, seller, finance, order);
        assertThatThrownBy(() -> move(company, seller, order, "cancel")).isInstanceOf(ProblemException.class);
        refused(company, seller, order, draft -> draft.getLines().getFirst().setQuantity(new BigDecimal("2")));
        Stored<SalesOrder> held = company.orders.load(seller, order);
        held.draft().getLines().getFirst().setQuantity(new BigDecimal("15"));
        company.orders.update(seller, order, held.version(), held.draft());
        move(company, seller, order, "resubmit");
        assertThat(company.credit.review(finance, order).isWithinTerms()).isTrue();
        assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.TO_DELIVER);
    }

    /** Goods of it have left: it counts, although somebody looks at it again. */
    private static void countsAgainstTheCreditOfOthers(Company company, Actor seller, Actor finance, long order) {
        SalesOrder draft = company.orders.blank(seller);
        draft.setCustomerId(company.order(order).getCustomerId());
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(company.order(order).getLines().getFirst().getProductId());
        line.setQuantity(BigDecimal.ONE);
        draft.getLines().add(line);
        long other = company.orders.create(seller, draft).id();
        assertThat(company.credit.figures(finance, other).acceptedOrders().amount())
                .isEqualByComparingTo(company.order(order).toInvoice().amount())
                .isEqualByComparingTo("6000");
    }

    private static void move(Company company, Actor actor, long order, String way) {
        company.workflow.move(actor, new RecordRef(Orders.TYPE, order), way, Optional.of("as the customer wishes"));
    }
}
