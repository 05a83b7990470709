package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.process.Workflow;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Cells;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** An order of work alone: no warehouse has to do with it, what was performed is noted, also in parts (ORD-22). */
@ExtendWith(CleanLog.class)
class ServicesTest {

    private static final String PERFORM = "step.performServices";
    private static final int QUANTITY = 3;

    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void notesWhatWasPerformed() {
        RecordRef order = order();
        Records.open(order);
        assertThat(Ui.find("step.deliver")).as("there is nothing to deliver").isEmpty();
        assertThat(Ui.find("step.reserve")).isEmpty();
        assertThat(Ui.find("step.invoice")).as("nothing was performed").isEmpty();

        Ui.soon(() -> Ui.find("ask").flatMap(asked -> Ui.find("lines.lines")).map(NatTable.class::cast), lines -> {
            Cells.type(lines, QUANTITY, 1, "2");
            Ui.click(lines.getShell().getDefaultButton());
        });
        Ui.click(PERFORM);
        Ui.waitFor("a part of it", () -> stored(order).getState() == SalesOrderState.PART_DELIVERED);
        assertThat(stored(order).getLines().getFirst().openQuantity()).isEqualByComparingTo("3");
        Ui.waitFor("the invoice", () -> Ui.find("step.invoice").isPresent());
        Ui.settle();

        Ui.answerAsked(() -> {});
        Ui.click(PERFORM);
        Ui.waitFor("the rest", () -> stored(order).getState() == SalesOrderState.DELIVERED);
        Ui.waitFor("that nothing is left to note", () -> Ui.find(PERFORM).isEmpty());
        Ui.settle();
    }

    /** Five hours of work, accepted by finance. */
    private RecordRef order() {
        Product work = service(Products.class).blank(actor);
        work.setNumber("WORK-HOUR");
        work.setName("Hour of work");
        work.setKind(ProductKind.SERVICE);
        work.setListPrice(new BigDecimal("80"));
        Customer buyer = service(Customers.class).blank(actor);
        buyer.setName("Workshop Ltd.");
        SalesOrder draft = service(Orders.class).blank(actor);
        draft.setCustomerId(service(Customers.class).create(actor, buyer).id());
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(service(Products.class).create(actor, work).id());
        line.setQuantity(new BigDecimal("5"));
        draft.getLines().add(line);
        long order = service(Orders.class).create(actor, draft).id();
        service(Orders.class).submit(actor, order);
        RecordRef ref = new RecordRef(Orders.TYPE, order);
        service(Workflow.class).move(actor, ref, "approve", Optional.of("known"));
        return ref;
    }

    private SalesOrder stored(RecordRef order) {
        return service(Orders.class).load(actor, order.id()).draft();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
