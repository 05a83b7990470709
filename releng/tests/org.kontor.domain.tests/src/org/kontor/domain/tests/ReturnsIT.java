package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.inventory.Pick;
import org.kontor.inventory.ReturnedGoods.Waiting;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.returns.ReturnState;
import org.kontor.orders.returns.Returnable;
import org.kontor.orders.returns.Returns;
import org.kontor.orders.returns.SalesReturn;
import org.kontor.persistence.record.Stored;
import org.kontor.process.QueueItem;

/** A return goes from sales to the warehouse and to finance, and never is more than was delivered (ORD-19, INV-24). */
class ReturnsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String WHY = "defective";

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void goesThroughAllDepartments(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Goods goods = new Goods(company);
            long order = goods.delivered();
            SalesReturn announced = announces(goods, order);
            isDecidedByWhoMay(goods, announced);
            comesInAndWaits(goods, order, announced.getId());
            isCreditedOnce(goods, order, announced.getId());
            isLookedAt(goods, announced.getId());
            leavesAgain(goods);
            staysWhereItIsWhenRefused(goods, order);
            assertThat(company.violations()).isEmpty();
        }
    }

    /** Two departments, a pump with serial numbers and hoses, delivered in two parts. */
    private static final class Goods {

        final Company company;
        final Billing billing;
        final Actor manager;
        final Product pump;
        final Product hose;
        final Customer customer;
        final Warehouse warehouse;

        Goods(Company company) {
            this.company = company;
            billing = new Billing(company);
            manager = company.user("wu", "sales-manager", "Sales");
            customer = billing.customer("Blue Sky Ltd.");
            pump = company.product("P-1", "1200", Tracking.SERIAL);
            hose = company.product("H-1", "12.50", Tracking.NONE);
            warehouse = billing.warehouse;
            company.receive(warehouse, pump, "3", "S1, S2, S3");
            company.receive(warehouse, hose, "100", null);
        }

        long delivered() {
            long order = company.order(billing.seller, customer, "2", pump, hose);
            billing.accept(order);
            SalesOrder stored = company.order(order);
            long first = stored.getLines().getFirst().getId();
            long second = stored.getLines().getLast().getId();
            deliver(order, new Pick(first, "S1", BigDecimal.ONE));
            deliver(order, new Pick(first, "S2", BigDecimal.ONE), new Pick(second, "", new BigDecimal("2")));
            return order;
        }

        private void deliver(long order, Pick... picks) {
            company.deliveries.deliver(billing.store, order, warehouse.getId(), TODAY, List.of(picks));
        }

        List<Returnable> returnable(long order) {
            return company.returns.returnable(billing.seller, order);
        }

        SalesReturn announce(long order, Returnable what, String quantity) {
            return company.returns.announce(
                    billing.seller, order, List.of(what.announce(new BigDecimal(quantity), WHY)), "");
        }

        SalesReturn load(long id) {
            return company.returns.load(manager, id).draft();
        }

        void move(Actor actor, long id, String way) {
            company.workflow.move(actor, new RecordRef(Returns.TYPE, id), way, Optional.of("so it was agreed"));
        }

        BigDecimal available(Product product) {
            return company.stock.availability(billing.store, product.getId()).available();
        }
    }

    private static SalesReturn announces(Goods goods, long order) {
        List<Returnable> has = goods.returnable(order);
        assertThat(has)
                .extracting(Returnable::deliveryNumber, Returnable::lot, r -> r.open()
                        .intValueExact())
                .containsExactly(
                        tuple("DN-2026-00001", "S1", 1),
                        tuple("DN-2026-00002", "S2", 1),
                        tuple("DN-2026-00002", "", 2));
        Returnable hoses = has.getLast();
        assertThatThrownBy(() -> goods.announce(order, hoses, "3")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> goods.announce(order, hoses, "0")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> goods.company.returns.announce(
                        goods.billing.seller, order, List.of(hoses.announce(BigDecimal.ONE, null)), ""))
                .as("why is asked for")
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> goods.company.returns.announce(
                        goods.billing.finance, order, List.of(hoses.announce(BigDecimal.ONE, WHY)), ""))
                .as("finance announces nothing")
                .isInstanceOf(ProblemException.class);
        SalesReturn announced = goods.company.returns.announce(
                goods.billing.seller,
                order,
                List.of(has.getFirst().announce(BigDecimal.ONE, WHY), hoses.announce(BigDecimal.ONE, "tooMuch")),
                "as told by telephone");
        assertThat(announced.getNumber()).isEqualTo("RT-2026-00001");
        assertThat(announced.getNetTotal()).isEqualByComparingTo("1212.50");
        assertThat(goods.returnable(order)).extracting(Returnable::lot).containsExactly("S2", "");
        assertThatThrownBy(() -> goods.announce(order, has.getFirst(), "1"))
                .as("no piece comes back twice")
                .isInstanceOf(ProblemException.class);

        Stored<SalesReturn> stored = goods.company.returns.load(goods.billing.seller, announced.getId());
        assertThat(goods.company.returns.check(
                        goods.billing.seller,
                        Optional.of(announced.getId()),
                        asTheEditorChecksIt(goods.company.returns.type(), stored.draft())))
                .as("nothing is said against what was announced, also of a copy")
                .isEmpty();
        stored.draft().getLines().getLast().setQuantity(new BigDecimal("3"));
        assertThatThrownBy(() -> goods.company.returns.update(
                        goods.billing.seller, announced.getId(), stored.version(), stored.draft()))
                .isInstanceOf(ProblemException.class);
        stored.draft().getLines().getLast().setQuantity(new BigDecimal("2"));
        goods.company.returns.update(goods.billing.seller, announced.getId(), stored.version(), stored.draft());
        assertThat(goods.load(announced.getId()).getNetTotal()).isEqualByComparingTo("1225");
        return announced;
    }

    /** While somebody types, the editor has a copy checked that is made from the description of the record. */
    private static SalesReturn asTheEditorChecksIt(RecordType<SalesReturn> type, SalesReturn draft) {
        SalesReturn copy = type.create();
        type.copyInto(draft, copy);
        type.tables().forEach(table -> copyLines(table, draft, copy));
        return copy;
    }

    private static <L> void copyLines(RecordType.Table<SalesReturn, L> table, SalesReturn from, SalesReturn to) {
        for (L line : table.lines().apply(from)) {
            L copy = table.type().create();
            table.type().copyInto(line, copy);
            table.lines().apply(to).add(copy);
        }
    }

    private static void isDecidedByWhoMay(Goods goods, SalesReturn announced) {
        assertThat(goods.company.inbox.queue(goods.manager, 10))
                .extracting(QueueItem::document)
                .contains(new RecordRef(Returns.TYPE, announced.getId()));
        assertThatThrownBy(() -> goods.move(goods.billing.seller, announced.getId(), "approve"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> receive(goods, announced.getId(), "1", "1"))
                .as("nobody agreed yet")
                .isInstanceOf(ProblemException.class);
        goods.move(goods.manager, announced.getId(), "approve");
        assertThat(goods.company.returns.editable(
                        goods.billing.seller, goods.company.returns.load(goods.billing.seller, announced.getId())))
                .isFalse();
        assertThat(goods.company.inbox.queue(goods.billing.store, 10))
                .extracting(QueueItem::document)
                .contains(new RecordRef(Returns.TYPE, announced.getId()));
    }

    private static void receive(Goods goods, long id, String pumps, String hoses) {
        SalesReturn stored = goods.load(id);
        goods.company.returnedStock.receive(
                goods.billing.store,
                id,
                goods.warehouse.getId(),
                TODAY,
                Map.of(
                        stored.getLines().getFirst().getId(),
                        new BigDecimal(pumps),
                        stored.getLines().getLast().getId(),
                        new BigDecimal(hoses)));
    }

    private static void comesInAndWaits(Goods goods, long order, long id) {
        BigDecimal pumps = goods.available(goods.pump);
        BigDecimal hoses = goods.available(goods.hose);
        assertThatThrownBy(() -> receive(goods, id, "2", "1")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> receive(goods, id, "0", "0")).isInstanceOf(ProblemException.class);
        // One hose did not come: the customer keeps it.
        receive(goods, id, "1", "1");
        SalesReturn received = goods.load(id);
        assertThat(received.getState()).isEqualTo(ReturnState.RECEIVED);
        assertThat(received.getNetTotal()).isEqualByComparingTo("1212.50");
        assertThat(goods.returnable(order).getLast().open()).isEqualByComparingTo("1");
        assertThat(goods.company.order(order).getLines())
                .extracting(line -> line.getReturned().intValueExact())
                .containsExactly(1, 1);
        assertThat(goods.available(goods.pump)).isEqualByComparingTo(pumps);
        assertThat(goods.available(goods.hose)).isEqualByComparingTo(hoses);
        assertThatThrownBy(() -> receive(goods, id, "1", "1")).isInstanceOf(ProblemException.class);
    }

    private static void isCreditedOnce(Goods goods, long order, long id) {
        Actor finance = goods.billing.finance;
        assertThatThrownBy(() -> goods.company.creditNotes.credit(finance, id, TODAY))
                .as("not invoiced yet")
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("DN-2026-0000");
        Invoice invoice = goods.company.invoices.invoice(finance, order, TODAY);
        assertThatThrownBy(() -> goods.company.creditNotes.credit(finance, id, TODAY.minusDays(1)))
                .isInstanceOf(ProblemException.class);
        assertThat(goods.company.creditNotes.credit(finance, id, TODAY))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.getNumber()).isEqualTo("CN-2026-00001");
                    assertThat(note.getTotal()).isEqualByComparingTo("-1212.50");
                    assertThat(note.getOpen()).as("nothing was paid yet").isZero();
                });
        assertThat(goods.billing.invoice(invoice.getId()).getOpen()).isEqualByComparingTo("1212.50");
        assertThat(goods.load(id).getState()).isEqualTo(ReturnState.CLOSED);
        assertThat(goods.load(id).getCreditNumbers()).isEqualTo("CN-2026-00001");
        assertThat(goods.company.order(order).getCreditedTotal()).isEqualByComparingTo("1212.50");
        assertThatThrownBy(() -> goods.company.creditNotes.credit(finance, id, TODAY))
                .isInstanceOf(ProblemException.class);
    }

    /** The pump is good again, the hose is not. */
    private static void isLookedAt(Goods goods, long id) {
        Actor store = goods.billing.store;
        BigDecimal pumps = goods.available(goods.pump);
        BigDecimal hoses = goods.available(goods.hose);
        List<Waiting> waiting = goods.company.returnedStock.waiting(store, id);
        assertThat(waiting).extracting(Waiting::lot).containsExactly("", "S1");
        Waiting hose = waiting.getFirst();
        Waiting pump = waiting.getLast();
        assertThatThrownBy(() -> goods.company.returnedStock.inspect(
                        store, id, List.of(pump.verdict(BigDecimal.ONE, BigDecimal.ONE))))
                .isInstanceOf(ProblemException.class);
        goods.company.returnedStock.inspect(
                store,
                id,
                List.of(pump.verdict(BigDecimal.ONE, BigDecimal.ZERO), hose.verdict(BigDecimal.ZERO, BigDecimal.ONE)));
        assertThat(goods.company.returnedStock.waiting(store, id)).isEmpty();
        assertThatThrownBy(() -> goods.company.returnedStock.inspect(
                        store, id, List.of(pump.verdict(BigDecimal.ONE, BigDecimal.ZERO))))
                .as("decided once")
                .isInstanceOf(ProblemException.class);
        assertThat(goods.available(goods.pump)).isEqualByComparingTo(pumps.add(BigDecimal.ONE));
        assertThat(goods.available(goods.hose)).isEqualByComparingTo(hoses);
    }

    /** The pump that came back is sold once more, by the same serial number. */
    private static void leavesAgain(Goods goods) {
        long order = goods.company.order(goods.billing.seller, goods.customer, "1", goods.pump);
        goods.billing.accept(order);
        long line = goods.company.order(order).getLines().getFirst().getId();
        goods.deliver(order, new Pick(line, "S1", BigDecimal.ONE));
        assertThat(goods.returnable(order)).singleElement().satisfies(piece -> assertThat(piece.lot())
                .isEqualTo("S1"));
    }

    private static void staysWhereItIsWhenRefused(Goods goods, long order) {
        Returnable pump = goods.returnable(order).getFirst();
        long refused = goods.announce(order, pump, "1").getId();
        goods.move(goods.manager, refused, "refuse");
        assertThat(goods.returnable(order)).contains(pump);
        assertThat(goods.load(refused).getState()).isEqualTo(ReturnState.REFUSED);
        long line = goods.load(refused).getLines().getFirst().getId();
        assertThatThrownBy(() -> goods.company.returnedStock.receive(
                        goods.billing.store, refused, goods.warehouse.getId(), TODAY, Map.of(line, BigDecimal.ONE)))
                .isInstanceOf(ProblemException.class);
    }
}
