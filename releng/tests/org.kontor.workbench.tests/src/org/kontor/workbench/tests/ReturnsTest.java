package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.finance.CreditNotes;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.Receipts;
import org.kontor.inventory.ReturnedGoods;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.returns.ReturnState;
import org.kontor.orders.returns.Returnable;
import org.kontor.orders.returns.Returns;
import org.kontor.orders.returns.SalesReturn;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Cells;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** Goods come back: agreed to, taken in, inspected, credited, and the credit paid back (ORD-19). */
@ExtendWith(CleanLog.class)
class ReturnsTest {

    private static final int QUANTITY = 4;
    private static final int REASON = 5;

    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void takesGoodsBackAndCreditsThem() {
        RecordRef order = paidOrder("RETURNED", "Returning Buyer Ltd.");
        Returns returns = service(Returns.class);
        Returnable has = returns.returnable(actor, order.id()).getFirst();
        RecordRef goods = new RecordRef(
                Returns.TYPE,
                returns.announce(actor, order.id(), List.of(has.announce(BigDecimal.ONE, "Defective")), "")
                        .getId());
        open(goods);
        assertThat(load(goods).getNetTotal()).isEqualByComparingTo("100");
        assertOffered("inspectReturn", false);

        Ui.click("step.approve");
        Ui.waitFor("the return to be approved", () -> load(goods).getState() == ReturnState.APPROVED);
        Ui.settle();
        Ui.answerAsked(() -> {});
        Ui.click("step.receiveReturn");
        Ui.waitFor("the goods", () -> load(goods).getState() == ReturnState.RECEIVED);
        Ui.settle();
        assertOffered("inspectReturn", true);
        Ui.answerAsked(() -> {});
        Ui.click("step.inspectReturn");
        Ui.waitFor(
                "the inspection",
                () -> service(ReturnedGoods.class).waiting(actor, goods.id()).isEmpty());
        Ui.settle();
        assertOffered("inspectReturn", false);
        Ui.answerAsked(() -> {});
        Ui.click("step.creditReturn");
        RecordRef note = inFront(CreditNotes.TYPE);
        assertThat(load(goods).getState()).isEqualTo(ReturnState.CLOSED);
        CreditNotes notes = service(CreditNotes.class);
        assertThat(notes.credit(actor, note.id())).isEqualByComparingTo("100");
        assertOffered("reverseCredit", false);

        Ui.answerAsked(() -> Ui.type("field.amount", "40"));
        Ui.click("step.refundCredit");
        Ui.waitFor("the refund", () -> notes.credit(actor, note.id()).compareTo(new BigDecimal("60")) == 0);
        Ui.settle();
        Ui.answerAsked(() -> {});
        Ui.click("step.reverseCredit");
        Ui.waitFor(
                "the refund to be taken back",
                () -> notes.credit(actor, note.id()).compareTo(new BigDecimal("100")) == 0);
        Ui.settle();
        Ui.answerAsked(() -> {});
        Ui.click("step.refundCredit");
        Ui.waitFor(
                "the rest to be paid back", () -> notes.credit(actor, note.id()).signum() == 0);
        Ui.settle();
        assertOffered("offsetCredit", false);
        assertOffered("refundCredit", false);
        assertOffered("reverseCredit", true);
    }

    /** What is done with money that came in stands only where there is something to do. */
    @Test
    void offersAtAReceiptOnlyWhatThereIsToDo() {
        Invoice invoice = new SoldGoods(actor).invoice("RECEIVED", "Paying Buyer Ltd.");
        Receipts receipts = service(Receipts.class);
        Receipt money = receipts.blank(actor);
        money.setPayerId(invoice.getCustomerId());
        money.setAmount(invoice.getTotal());
        long id = receipts.create(actor, money).id();
        open(new RecordRef("receipt", id));
        assertOffered("writeOff", true);
        assertOffered("takeBackReceipt", true);
        assertOffered("reverseWriteOff", false);

        Ui.click("step.writeOffProposed");
        Ui.waitFor(
                "the write-off",
                () -> receipts.load(actor, id).draft().getOpen().signum() == 0);
        Ui.settle();
        assertOffered("writeOff", false);
        assertOffered("writeOffProposed", false);
        assertOffered("assignPayer", false);
        assertOffered("takeBackReceipt", false);
        assertOffered("reverseWriteOff", true);
    }

    private static void assertOffered(String action, boolean offered) {
        assertThat(Ui.find("step." + action).isPresent()).as(action).isEqualTo(offered);
    }

    /** What the customer has stands in a table; how much comes back and why is typed into it. */
    @Test
    void announcesAtTheOrderWhatComesBack() {
        RecordRef order = paidOrder("ANNOUNCED", "Announcing Buyer Ltd.");
        open(order);
        Ui.soon(() -> Ui.find("ask").flatMap(asked -> Ui.find("lines.lines")).map(NatTable.class::cast), lines -> {
            Cells.type(lines, QUANTITY, 1, "1");
            Cells.type(lines, REASON, 1, "Damaged");
            Ui.type("field.note", "One box was wet");
            Ui.click(lines.getShell().getDefaultButton());
        });
        Ui.click("step.takeBack");
        RecordRef goods = inFront(Returns.TYPE);
        assertThat(load(goods).getState()).isEqualTo(ReturnState.ANNOUNCED);
        assertThat(load(goods).getNote()).isEqualTo("One box was wet");
        assertThat(load(goods).getLines()).singleElement().satisfies(line -> {
            assertThat(line.getQuantity()).isEqualByComparingTo("1");
            assertThat(line.getReason()).isEqualTo("Damaged");
        });
    }

    private RecordRef paidOrder(String product, String customer) {
        Invoice invoice = new SoldGoods(actor).invoice(product, customer);
        Receipts receipts = service(Receipts.class);
        Receipt money = receipts.blank(actor);
        money.setPayerId(invoice.getCustomerId());
        money.setAmount(invoice.getTotal());
        receipts.writeOff(actor, receipts.create(actor, money).id(), Map.of(invoice.getId(), invoice.getTotal()));
        return new RecordRef(Orders.TYPE, invoice.getOrderId());
    }

    private SalesReturn load(RecordRef goods) {
        return service(Returns.class).load(actor, goods.id()).draft();
    }

    private static void open(RecordRef record) {
        Ui.workplace().openRecord(record);
        inFront(record.type());
    }

    private static RecordRef inFront(String type) {
        Ui.waitFor("the editor of a " + type, () -> Ui.workplace()
                .recordInFront()
                .filter(record -> record.type().equals(type))
                .isPresent());
        Ui.waitFor("what the editor shows", () -> ((RecordEditor) Ui.page().getActiveEditor()).isReady());
        Ui.settle();
        return Ui.workplace().recordInFront().orElseThrow();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
