package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.aftersales.ServiceRequest;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.Receipts.Proposal;
import org.kontor.inventory.Pick;
import org.kontor.inventory.ShipTo;
import org.kontor.inventory.SoldItem;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.QueueItem;

/** The chain from the customer to the service request, each step by the department it belongs to (P-01). */
class OrderToCashIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void goesThroughAllDepartments(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.financeLooksAtEveryOrder();
            Actor seller = company.user("li", "sales", "Sales");
            Actor finance = company.user("zhao", "finance", "Finance");
            Actor store = company.user("chen", "warehouse", "Warehouse");
            Actor service = company.user("sun", "service", "Service");
            Customer customer = company.customer(seller, "广州明珠电子有限公司", "10000", 30);
            Product pump = company.product("P-1", "1200.00", Tracking.SERIAL);
            Product hose = company.product("H-1", "12.50", Tracking.NONE);
            Warehouse warehouse = company.warehouse("GZ");
            company.receive(warehouse, pump, "3", "S1, S2, S3");
            company.receive(warehouse, hose, "100", null);

            long order = company.order(seller, customer, "2", pump, hose);
            assertThat(company.order(order).getNumber()).isNull();
            company.orders.submit(seller, order);
            assertThat(company.order(order).getNumber()).isEqualTo("SO-2026-00001");
            assertThat(company.inbox.queue(finance, 10))
                    .extracting(QueueItem::document)
                    .containsExactly(ref(order));
            assertThat(company.inbox.queue(store, 10)).isEmpty();

            assertThat(company.credit.review(finance, order).isWithinTerms()).isTrue();
            assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.TO_DELIVER);
            assertThat(company.inbox.notices(seller, 10)).isNotEmpty();
            assertThat(company.credit.decisions(finance, order)).singleElement().satisfies(d -> {
                assertThat(d.isApproved()).isTrue();
                assertThat(d.isAutomatic()).isTrue();
                assertThat(d.getOrderTotal()).isEqualByComparingTo("2425.00");
            });

            assertThat(company.stock.reserve(store, order))
                    .allSatisfy(l -> assertThat(l.missing()).isZero());
            assertThat(company.deliveries.fullest(store, order)).contains(warehouse.getId());
            List<Pick> picks = company.everything(order, warehouse);
            var delivery = company.deliveries.deliver(store, order, warehouse.getId(), LocalDate.of(2026, 3, 3), picks);
            assertThat(delivery.getLines()).extracting(l -> l.getLot()).containsExactly("S1", "S2", "");
            assertThat(company.deliveries.shipTo(store, order))
                    .as("who delivers knows for whom, and may not open the customer")
                    .isEqualTo(new ShipTo("广州明珠电子有限公司", delivery.getShipTo()));
            assertThat(toInvoice(company, finance)).isOne();

            Invoice invoice = company.invoices.invoice(finance, order, LocalDate.of(2026, 3, 4));
            assertThat(invoice.getTotal()).isEqualByComparingTo("2425.00");
            assertThat(invoice.getDueDate()).isEqualTo(LocalDate.of(2026, 4, 3));
            assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.INVOICED);
            assertThat(toInvoice(company, finance)).isZero();

            long receipt = receive(company, finance, customer, "2425.00");
            List<Proposal> proposals = company.receipts.propose(finance, receipt);
            assertThat(proposals).singleElement().satisfies(p -> assertThat(p.proposed())
                    .isEqualByComparingTo("2425.00"));
            company.receipts.writeOff(finance, receipt, Map.of(invoice.getId(), new BigDecimal("2425.00")));
            assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.CLOSED);

            SoldItem sold = company.stock.trace(service, "s2", 5).getFirst();
            assertThat(sold.customerName()).isEqualTo("广州明珠电子有限公司");
            assertThat(sold.soldOn()).isEqualTo(LocalDate.of(2026, 3, 3));
            assertThat(sold.price()).isEqualByComparingTo("1200.00");
            ServiceRequest request = company.requests.draftFor(service, sold);
            request.setSubject("漏水");
            assertThat(company.requests.create(service, request).draft().getNumber())
                    .isEqualTo("SR-2026-00001");
            assertThat(company.workflow.standing(seller, ref(order)).history()).hasSize(6);
            assertThat(company.violations()).isEmpty();
        }
    }

    /** What the badge beside "To invoice" says. */
    private static long toInvoice(Company company, Actor finance) {
        return company.lists.count(finance, company.lists.list("toInvoice").orElseThrow(), ListRequest.ALL);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void holdsAnOrderBeyondTheLimit(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Actor finance = company.user("zhao", "finance", "Finance");
            Actor manager = company.user("wu", "management", "Management");
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "1000", 30);
            Product product = company.product("A", "600", Tracking.NONE);
            long first = company.order(seller, customer, "1", product);
            long second = company.order(seller, customer, "1", product);
            company.orders.submit(seller, first);
            company.orders.submit(seller, second);
            assertThat(company.credit.review(finance, first).isWithinTerms()).isTrue();

            var figures = company.credit.review(finance, second);
            assertThat(figures.isWithinTerms()).isFalse();
            assertThat(figures.acceptedOrders().amount()).isEqualByComparingTo("600");
            assertThat(figures.exposure().amount()).isEqualByComparingTo("1200");
            assertThat(company.order(second).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);

            assertThatThrownBy(() -> company.workflow.move(finance, ref(second), "refuse", Optional.empty()))
                    .isInstanceOf(ProblemException.class);
            company.workflow.move(finance, ref(second), "refuse", Company.note("超出额度"));
            assertThat(company.order(second).getState()).isEqualTo(SalesOrderState.HELD);
            assertThat(company.inbox.queue(seller, 10))
                    .extracting(QueueItem::document)
                    .containsExactly(ref(second));
            assertThat(company.credit.decisions(finance, second).getFirst().getReason())
                    .isEqualTo("超出额度");

            company.workflow.move(manager, ref(second), "release", Company.note("老客户"));
            assertThat(company.order(second).getState()).isEqualTo(SalesOrderState.TO_DELIVER);
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void deliversAndInvoicesInPartsWithoutLosingACent(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Actor finance = company.user("zhao", "finance", "Finance");
            Actor store = company.user("chen", "warehouse", "Warehouse");
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "1000", 30);
            Product product = company.product("A", "0.335", Tracking.NONE);
            Warehouse warehouse = company.warehouse("GZ");
            company.receive(warehouse, product, "3", null);
            long order = company.order(seller, customer, "3", product);
            company.orders.submit(seller, order);
            company.credit.review(finance, order);
            long line = company.order(order).getLines().getFirst().getId();
            BigDecimal billed = BigDecimal.ZERO;
            for (int part = 0; part < 3; part++) {
                company.deliveries.deliver(
                        store,
                        order,
                        warehouse.getId(),
                        LocalDate.of(2026, 3, 3),
                        List.of(new Pick(line, "", BigDecimal.ONE)));
                billed = billed.add(company.invoices
                        .invoice(finance, order, LocalDate.of(2026, 3, 3))
                        .getTotal());
            }
            assertThat(billed)
                    .isEqualByComparingTo(company.order(order).getNetTotal())
                    .isEqualByComparingTo("1.01");
            assertThatThrownBy(() -> company.deliveries.deliver(
                            store,
                            order,
                            warehouse.getId(),
                            LocalDate.of(2026, 3, 3),
                            List.of(new Pick(line, "", BigDecimal.ONE))))
                    .isInstanceOf(ProblemException.class);
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void writesOffManyToManyAndTakesItBack(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Actor finance = company.user("zhao", "finance", "Finance");
            Actor store = company.user("chen", "warehouse", "Warehouse");
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "1000", 30);
            Product product = company.product("A", "100", Tracking.NONE);
            Warehouse warehouse = company.warehouse("GZ");
            company.receive(warehouse, product, "5", null);
            Invoice first = invoiced(company, seller, finance, store, customer, product, warehouse);
            Invoice second = invoiced(company, seller, finance, store, customer, product, warehouse);
            long small = receive(company, finance, customer, "30.00");
            long big = receive(company, finance, customer, "170.00");
            company.receipts.writeOff(finance, small, Map.of(first.getId(), new BigDecimal("30")));
            company.receipts.writeOff(
                    finance, big, Map.of(first.getId(), new BigDecimal("70"), second.getId(), new BigDecimal("100")));
            assertThat(open(company, first)).isZero();
            assertThat(open(company, second)).isZero();
            assertThatThrownBy(() ->
                            company.receipts.writeOff(finance, big, Map.of(first.getId(), new BigDecimal("0.01"))))
                    .isInstanceOf(ProblemException.class);

            long entry =
                    company.receipts.entries(finance, second.getId()).getLast().getId();
            company.receipts.reverse(finance, entry);
            assertThat(open(company, second)).isEqualByComparingTo("100");
            assertThat(company.order(first.getOrderId()).getState()).isEqualTo(SalesOrderState.CLOSED);
            assertThat(company.order(second.getOrderId()).getState()).isEqualTo(SalesOrderState.INVOICED);
            assertThatThrownBy(() ->
                            company.receipts.writeOff(finance, big, Map.of(second.getId(), new BigDecimal("0.004"))))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> company.receipts.reverse(finance, entry)).isInstanceOf(ProblemException.class);
            assertThat(company.violations()).isEmpty();
        }
    }

    private static Invoice invoiced(
            Company company,
            Actor seller,
            Actor finance,
            Actor store,
            Customer customer,
            Product product,
            Warehouse warehouse) {
        long order = company.order(seller, customer, "1", product);
        company.orders.submit(seller, order);
        company.credit.review(finance, order);
        company.deliveries.deliver(
                store, order, warehouse.getId(), LocalDate.of(2026, 3, 2), company.everything(order, warehouse));
        return company.invoices.invoice(finance, order, LocalDate.of(2026, 3, 2));
    }

    private static BigDecimal open(Company company, Invoice invoice) {
        return company.invoices.load(Actor.system(), invoice.getId()).draft().getOpen();
    }

    private static long receive(Company company, Actor finance, Customer payer, String amount) {
        Receipt draft = company.receipts.blank(finance);
        draft.setPayerId(payer.getId());
        draft.setAmount(new BigDecimal(amount));
        return company.receipts.create(finance, draft).id();
    }

    private static RecordRef ref(long order) {
        return new RecordRef(Orders.TYPE, order);
    }
}
