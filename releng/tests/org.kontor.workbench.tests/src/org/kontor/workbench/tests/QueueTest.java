package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.process.Inbox;
import org.kontor.process.QueueItem;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** An order goes from sales to finance and back by the buttons of its editor, and is seen in the queue meanwhile. */
@ExtendWith(CleanLog.class)
class QueueTest {

    private final Orders orders = service(Orders.class);
    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void walksThroughTheQueueOfFinance() {
        long order = newOrder();
        Ui.workplace().openRecord(new RecordRef(Orders.TYPE, order));
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the order", editor::isReady);

        Ui.click("step.submit");
        Ui.waitFor("the review", () -> state(order) == SalesOrderState.CREDIT_REVIEW);
        Ui.settle();
        assertThat(queue()).extracting(q -> q.document().id()).contains(order);

        Ui.answer(label("approve"), () -> Ui.type("field.note", "Paid in advance"));
        Ui.click("step.approve");
        Ui.waitFor("the approval", () -> state(order) == SalesOrderState.TO_DELIVER);
        Ui.settle();
        assertThat(queue().stream().filter(q -> q.document().id() == order))
                .extracting(QueueItem::module)
                .containsExactly("inventory");
    }

    private String label(String transition) {
        return Ui.modules().actions(actor, Orders.TYPE).stream()
                .filter(a -> a.transition().filter(transition::equals).isPresent())
                .map(a -> a.label().toString())
                .findFirst()
                .orElseThrow();
    }

    private List<QueueItem> queue() {
        return service(Inbox.class).queue(actor, 100);
    }

    private SalesOrderState state(long order) {
        return orders.load(actor, order).draft().getState();
    }

    private long newOrder() {
        Customers customers = service(Customers.class);
        Customer customer = customers.blank(actor);
        customer.setName("Queue Customer");
        long customerId = customers.create(actor, customer).id();
        Products products = service(Products.class);
        Product product = products.blank(actor);
        product.setNumber("Q-1");
        product.setName("Queue Product");
        product.setUnit("pcs");
        product.setListPrice(new BigDecimal("10"));
        long productId = products.create(actor, product).id();
        SalesOrder order = orders.blank(actor);
        order.setCustomerId(customerId);
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(productId);
        line.setQuantity(BigDecimal.TEN);
        order.getLines().add(line);
        return orders.create(actor, order).id();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
