package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Workflow;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.list.ListEditor;

/** How long orders stay in their states, from the page to the documents and to the path of one of them (ORD-24, REP-21). */
@ExtendWith(CleanLog.class)
class HandlingTimesTest {

    private static final int COUNT = 1;
    private static final int WAITING = 7;
    private static final int LONGEST = 8;

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
    void aFigureOpensItsDocumentsAndADocumentSaysHowLongItStayed() {
        long customer = customer();
        long product = product();
        RecordRef order = held(customer, product);
        since400Days(order);
        held(customer, product);
        Ui.navigate("handlingTimes");
        Tree tree = Ui.get("handling.table", Tree.class);
        Ui.waitFor("the states", () -> row(tree, "Held").isPresent());
        TreeItem review = row(tree, "Credit review").orElseThrow();
        assertThat(review.getItems())
                .as("who took the orders on")
                .extracting(TreeItem::getText)
                .contains(actor.name());
        assertThat(Integer.parseInt(review.getText(COUNT))).isPositive();
        TreeItem held = row(tree, "Held").orElseThrow();
        assertThat(held.getText(LONGEST))
                .as("begun 400 days ago, held since 399")
                .isEqualTo("399 d");
        int waiting = Integer.parseInt(held.getText(WAITING));

        clickAt(tree, held, WAITING);
        Ui.waitFor("the orders", () -> Ui.page().getActiveEditor() instanceof ListEditor);
        ListEditor orders = (ListEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the rows", () -> orders.model().isCounted());
        assertThat(orders.model().size()).isEqualTo(waiting);

        Ui.navigate("handlingTimes");
        Ui.waitFor("the states again", () -> row(tree, "Held").isPresent());
        clickAt(tree, row(tree, "Held").orElseThrow(), LONGEST);
        Ui.waitFor("the order", () -> Ui.find("record.path").isPresent());
        Ui.settle();
        assertThat(pathAt(5)).startsWith("Draft").contains(actor.name(), "stayed 12 h");
        assertThat(Ui.get("record.reason", Label.class).getText())
                .as("why finance holds it stands on the order itself")
                .isEqualTo(actor.name() + ": Papers are missing");
        assertThat(Ui.workplace().recordInFront()).contains(order);
    }

    private static Optional<TreeItem> row(Tree tree, String state) {
        return Arrays.stream(tree.getItems())
                .filter(item -> item.getText().equals(state))
                .findFirst();
    }

    private static void clickAt(Tree tree, TreeItem item, int column) {
        Ui.settle();
        Rectangle cell = item.getBounds(column);
        Event event = new Event();
        event.button = 1;
        event.x = cell.x + cell.width / 2;
        event.y = cell.y + cell.height / 2;
        tree.notifyListeners(SWT.MouseUp, event);
    }

    /** What the path of a document says where the mouse is. */
    private static String pathAt(int x) {
        Canvas path = Ui.get("record.path", Canvas.class);
        Event event = new Event();
        event.x = x;
        event.y = 5;
        path.notifyListeners(SWT.MouseMove, event);
        return path.getToolTipText();
    }

    /** Twelve hours a draft, twelve hours at finance, held since then. */
    private void since400Days(RecordRef order) {
        service(UnitsOfWork.class).run(actor, "orders.edit", uow -> service(Workflow.class)
                .dateBack(
                        uow,
                        order,
                        steps -> List.of(
                                uow.now().minus(Duration.ofDays(400)),
                                uow.now().minus(Duration.ofHours(400 * 24 - 12)),
                                uow.now().minus(Duration.ofDays(399)))));
    }

    private long customer() {
        Customer draft = service(Customers.class).blank(actor);
        draft.setName("Patience Ltd.");
        return service(Customers.class).create(actor, draft).id();
    }

    private long product() {
        Product draft = service(Products.class).blank(actor);
        draft.setNumber("PATIENCE");
        draft.setName("Patience");
        draft.setListPrice(BigDecimal.TEN);
        return service(Products.class).create(actor, draft).id();
    }

    private RecordRef held(long customer, long product) {
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(product);
        SalesOrder draft = service(Orders.class).blank(actor);
        draft.setCustomerId(customer);
        draft.getLines().add(line);
        long order = service(Orders.class).create(actor, draft).id();
        service(Orders.class).submit(actor, order);
        RecordRef ref = new RecordRef(Orders.TYPE, order);
        service(Workflow.class).move(actor, ref, "refuse", Optional.of("Papers are missing"));
        return ref;
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
