package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
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
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;
import org.kontor.workbench.internal.record.RecordInput;

/** The panel beside a record: an order leads to its customer and the customer to the order. */
@ExtendWith(CleanLog.class)
class BelongingsTest {

    private static final String LINK = "belongings.link";

    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void linksBothWays() {
        long customer = newCustomer("Linked Customer");
        long order = newOrder(customer);

        open(new RecordRef(Orders.TYPE, order));
        follow("Linked Customer");
        assertThat(shown()).isEqualTo(new RecordRef("customer", customer));

        Ui.settle();
        follow("Linked Customer");
        assertThat(shown()).isEqualTo(new RecordRef(Orders.TYPE, order));
    }

    @Test
    void staysFoldedUntilItIsUnfolded() {
        long customer = newCustomer("Folded Customer");
        newOrder(customer);
        open(new RecordRef("customer", customer));
        Ui.get(LINK, Link.class);

        Ui.click(Ui.get("belongings.fold", Button.class));
        assertThat(Ui.find(LINK)).isEmpty();
        Ui.closeEditors();
        open(new RecordRef("customer", customer));
        assertThat(Ui.find(LINK)).isEmpty();
        Ui.click(Ui.get("belongings.fold", Button.class));
        Ui.get(LINK, Link.class);
    }

    private static void open(RecordRef record) {
        Ui.workplace().openRecord(record);
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the record", editor::isReady);
        Ui.settle();
    }

    /** A customer is linked to its owner as well, an order to who sold it. */
    private static void follow(String text) {
        Link link = Stream.of(Ui.get(LINK, Link.class).getParent().getChildren())
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .filter(candidate -> candidate.getText().contains(text))
                .findFirst()
                .orElseThrow();
        link.notifyListeners(SWT.Selection, new Event());
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the record", editor::isReady);
    }

    private static RecordRef shown() {
        return ((RecordInput) Ui.page().getActiveEditor().getEditorInput())
                .record()
                .orElseThrow();
    }

    private long newCustomer(String name) {
        Customers customers = PlatformUI.getWorkbench().getService(Customers.class);
        Customer customer = customers.blank(actor);
        customer.setName(name);
        return customers.create(actor, customer).id();
    }

    private long newOrder(long customerId) {
        Products products = PlatformUI.getWorkbench().getService(Products.class);
        Product product = products.blank(actor);
        product.setNumber("L-" + customerId);
        product.setName("Linked Product");
        product.setUnit("pcs");
        product.setListPrice(BigDecimal.TEN);
        Orders orders = PlatformUI.getWorkbench().getService(Orders.class);
        SalesOrder order = orders.blank(actor);
        order.setCustomerId(customerId);
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(products.create(actor, product).id());
        line.setQuantity(BigDecimal.ONE);
        order.getLines().add(line);
        return orders.create(actor, order).id();
    }
}
