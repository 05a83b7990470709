package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.customers.Customer;
import org.kontor.inventory.Pick;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.internal.services.ServicePerformance;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.process.Inbox.Notice;
import org.kontor.process.QueueItem;

/** In whose queue an order is: who can act has it, what has to come from outside is in nobody's (P-01, PLT-02). */
class WaitingIT {

    @TempDir
    private Path home;

    private Company company;
    private Billing billing;
    private Actor service;
    private Actor manager;

    private void open(Databases kind) {
        company = new Company(kind, home);
        billing = new Billing(company);
        service = company.user("sun", "service", "Service");
        manager = company.user("wu", "sales-manager", "Sales");
    }

    private Product work() {
        Product work = company.products.blank(Actor.system());
        work.setNumber("FIT");
        work.setName("Fitting");
        work.setKind(ProductKind.SERVICE);
        work.setListPrice(new BigDecimal("150"));
        return company.products.create(Actor.system(), work).draft();
    }

    private static RecordRef ref(long order) {
        return new RecordRef(Orders.TYPE, order);
    }

    private List<RecordRef> queue(Actor actor) {
        return company.inbox.queue(actor, 10).stream().map(QueueItem::document).toList();
    }

    private List<String> told(Actor actor) {
        return company.inbox.notices(actor, 20).stream().map(Notice::text).toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsInvoicedWaitsForTheCustomersMoney(Databases kind) {
        open(kind);
        try (Company open = company) {
            Customer customer = billing.customer("Blue Sky Ltd.");
            long order = billing.order(customer, "CNY", "100");
            billing.deliver(order, today());
            assertThat(queue(billing.finance)).containsExactly(ref(order));
            int before = told(billing.seller).size();
            var invoice = open.invoices.invoice(billing.finance, order, today());

            assertThat(open.order(order).getState()).isEqualTo(SalesOrderState.INVOICED);
            assertThat(queue(billing.finance)).isEmpty();
            assertThat(told(billing.seller)).hasSize(before + 1);
            assertThat(open.workflow
                            .standing(billing.seller, ref(order))
                            .state()
                            .awaits())
                    .hasValueSatisfying(words ->
                            assertThat(words.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("等待客户付款"));
            Actor boss = open.user("zhou", "management", "Management");
            assertThat(open.handling
                            .board(boss, Orders.TYPE, new Period(today(), today()))
                            .states())
                    .as("handling times count the state")
                    .anySatisfy(state -> {
                        assertThat(state.state().id()).isEqualTo("INVOICED");
                        assertThat(state.waiting()).isOne();
                    });

            long receipt = billing.receipt(customer, "CNY", "100", "");
            open.receipts.writeOff(billing.finance, receipt, Map.of(invoice.getId(), new BigDecimal("100")));
            assertThat(open.order(order).getState()).isEqualTo(SalesOrderState.CLOSED);
            assertThat(told(billing.seller)).as("the owner hears of the money").hasSize(before + 2);
            assertThat(queue(billing.finance)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void workWaitsForThoseWhoPerformIt(Databases kind) {
        open(kind);
        try (Company open = company) {
            Product work = work();
            Customer customer = billing.customer("Works");
            ServicePerformance services = new ServicePerformance(open.units, open.orders);
            long alone = open.order(billing.seller, customer, "2", work);
            billing.accept(alone);
            assertThat(open.order(alone).getState()).isEqualTo(SalesOrderState.TO_DELIVER);
            assertThat(queue(billing.store)).isEmpty();
            assertThat(queue(service)).containsExactly(ref(alone));
            assertThat(queue(billing.seller)).containsExactly(ref(alone));
            assertThat(queue(manager)).containsExactly(ref(alone));
            assertThat(queue(billing.finance)).isEmpty();
            assertThat(open.inbox.queue(service, 10))
                    .extracting(QueueItem::module)
                    .containsExactly("orders");
            assertThat(told(service)).isNotEmpty();
            long line = open.order(alone).getLines().getFirst().getId();
            services.perform(service, alone, today(), Map.of(line, BigDecimal.ONE));
            assertThat(queue(service)).containsExactly(ref(alone));
            services.perform(service, alone, today(), Map.of(line, BigDecimal.ONE));
            assertThat(queue(service)).isEmpty();
            assertThat(queue(billing.finance)).containsExactly(ref(alone));
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void goodsOfAMixedOrderWaitForTheWarehouseFirst(Databases kind) {
        open(kind);
        try (Company open = company) {
            Product work = work();
            long mixed = open.order(billing.seller, billing.customer("Both"), "2", billing.product, work);
            billing.accept(mixed);
            assertThat(queue(billing.store)).containsExactly(ref(mixed));
            assertThat(queue(service)).isEmpty();
            Pick goods = open.everything(mixed, billing.warehouse).getFirst();
            deliver(mixed, goods.orderLineId());
            assertThat(queue(billing.store)).containsExactly(ref(mixed));
            deliver(mixed, goods.orderLineId());
            assertThat(open.order(mixed).getState()).isEqualTo(SalesOrderState.PART_DELIVERED);
            assertThat(queue(billing.store)).as("its goods have left").isEmpty();
            assertThat(queue(service)).containsExactly(ref(mixed));

            moreGoods(mixed);
            assertThat(queue(service)).isEmpty();
        }
    }

    private void deliver(long order, long line) {
        company.deliveries.deliver(
                billing.store, order, billing.warehouse.getId(), today(), List.of(new Pick(line, "", BigDecimal.ONE)));
    }

    /** What grows is looked at by finance again and comes back to the warehouse. */
    private void moreGoods(long order) {
        var stored = company.orders.load(billing.seller, order);
        SalesOrder draft = stored.draft();
        SalesOrderLine line = draft.getLines().getFirst();
        line.setQuantity(line.getQuantity().add(BigDecimal.ONE));
        company.orders.update(billing.seller, order, stored.version(), draft);
        if (company.order(order).getState() == SalesOrderState.CREDIT_REVIEW) {
            company.workflow.move(billing.finance, ref(order), "approve", Optional.of("for the test"));
        }
        assertThat(queue(billing.store)).containsExactly(ref(order));
    }

    /** As it was before: finance had the invoiced order in its queue, the warehouse the one of work alone. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void queuesOfAnOlderVersionArePutRight(Databases kind) {
        ConnectionProfile profile = kind.withAllModules(home);
        company = new Company(kind.platform(), profile, home, Company.ALL_MODULES);
        try (Company open = company) {
            billing = new Billing(open);
            Customer customer = billing.customer("Blue Sky Ltd.");
            Product work = work();
            long mixed = open.order(billing.seller, customer, "1", billing.product, work);
            long alone = open.order(billing.seller, customer, "1", work);
            long invoiced = billing.order(customer, "CNY", "100");
            billing.accept(mixed);
            billing.accept(alone);
            billing.deliver(invoiced, today());
            open.units.run(Actor.system(), "test", uow -> {
                sql(uow, "UPDATE WORK_ITEM SET MODULE = 'inventory' WHERE DOCUMENT_ID = " + alone);
                sql(uow, "UPDATE SALES_ORDER SET STATE = 'INVOICED' WHERE ID = " + invoiced);
                sql(uow, "DELETE FROM SCHEMA_STEP WHERE COMPONENT = 'org.kontor.orders' AND STEP = 8");
            });
            assertThat(queue(billing.finance)).containsExactly(ref(invoiced));
            assertThat(queue(billing.store)).containsExactlyInAnyOrder(ref(mixed), ref(alone));

            try (Company later = new Company(kind.platform(), profile, home, Company.ALL_MODULES)) {
                assertThat(later.inbox.queue(billing.finance, 10)).isEmpty();
                assertThat(queue(billing.store)).containsExactly(ref(mixed));
                assertThat(queue(billing.seller)).containsExactly(ref(alone));
            }
        }
    }

    private static void sql(UnitOfWork uow, String statement) {
        uow.entities().createNativeQuery(statement).executeUpdate();
    }

    private LocalDate today() {
        return company.read(uow -> uow.today());
    }
}
