package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.finance.CreditQueue;
import org.kontor.finance.CreditReviews;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;

/** Finance decides on several orders at once, with all figures in view (R-13, CUS-17). */
@ExtendWith(CleanLog.class)
class CreditQueueTest {

    private final Actor actor = Ui.workplace().actor();

    @BeforeEach
    void begin() {
        Ui.closeEditors();
    }

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void severalOrdersAreRefusedWithOneReasonAndOneIsTooLate() {
        Product product = product();
        long customer = customer();
        long[] waiting =
                IntStream.range(0, 3).mapToLong(i -> order(customer, product)).toArray();
        Ui.navigate("creditQueue");
        Table orders = Ui.get("creditQueue.orders", Table.class);
        Ui.waitFor("the orders", () -> rows(orders).filter("Queue Ltd."::equals).count() == 3);
        assertThat(orders.getItem(row(orders)).getText(4)).isEqualTo("1 objection");
        assertThat(Ui.get("creditQueue.approve", Button.class).isEnabled()).isFalse();

        orders.select(row(orders), row(orders) + 2);
        orders.notifyListeners(SWT.Selection, new Event());
        assertThat(Ui.get("creditQueue.refuse", Button.class).isEnabled())
                .as("without a reason")
                .isFalse();
        Table basis = Ui.get("creditQueue.past", Table.class);
        Ui.waitFor("the objection", () -> basis.getItem(0).getText(1).contains("cash in advance"));
        Ui.type("creditQueue.reason", "Pay first");
        service(CreditQueue.class).decide(actor, List.of(waiting[1]), true, Optional.of("Paid"));
        Ui.click("creditQueue.refuse");
        Table results = Ui.get("creditQueue.results", Table.class);
        Ui.waitFor("the results", () -> results.getItemCount() == 3);
        assertThat(IntStream.range(0, 3).mapToObj(i -> results.getItem(i).getText(1)))
                .filteredOn("Refused"::equals)
                .hasSize(2);
        assertThat(results.getItem(1).getText(1)).endsWith("has approved it meanwhile.");
        Ui.settle();
        assertThat(rows(orders)).doesNotContain("Queue Ltd.");
        assertThat(state(waiting[0])).isEqualTo(SalesOrderState.HELD);
        assertThat(state(waiting[1])).isEqualTo(SalesOrderState.TO_DELIVER);
        assertThat(service(CreditReviews.class)
                        .decisions(actor, waiting[2])
                        .getFirst()
                        .getReason())
                .isEqualTo("Pay first");
    }

    private static Stream<String> rows(Table orders) {
        return Stream.of(orders.getItems()).map(item -> item.getText(1));
    }

    private static int row(Table orders) {
        return rows(orders).toList().indexOf("Queue Ltd.");
    }

    private Product product() {
        Products products = service(Products.class);
        Product draft = products.blank(actor);
        draft.setNumber("QUEUED-1");
        draft.setName("Queued valve");
        draft.setListPrice(BigDecimal.TEN);
        return products.create(actor, draft).draft();
    }

    private long customer() {
        Customers customers = service(Customers.class);
        Customer draft = customers.blank(actor);
        draft.setName("Queue Ltd.");
        return customers.create(actor, draft).id();
    }

    private long order(long customer, Product product) {
        Orders orders = service(Orders.class);
        SalesOrder draft = orders.blank(actor);
        draft.setCustomerId(customer);
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(product.getId());
        draft.getLines().add(line);
        long id = orders.create(actor, draft).id();
        orders.submit(actor, id);
        return id;
    }

    private SalesOrderState state(long order) {
        return service(Orders.class).load(actor, order).draft().getState();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
