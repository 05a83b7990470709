package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Table;
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
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** A tab of the order says whether it is valid and can be delivered, with reasons (ORD-15). */
@ExtendWith(CleanLog.class)
class OrderCheckTest {

    private final Actor actor = Ui.workplace().actor();
    private final Products products = service(Products.class);

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void saysWhatSpeaksAgainstAnOrder() {
        long product = product();
        RecordRef order = order(product);
        assertThat(findings(order))
                .anyMatch(row -> row.startsWith("Products | In order | "))
                .anyMatch(row -> row.startsWith("Prices | In order | "))
                .anyMatch(row -> row.startsWith("Delivery | Doubtful | ") && row.contains("Checked valve"));
        Ui.closeEditors();

        var dearer = products.load(actor, product);
        dearer.draft().setListPrice(new BigDecimal("130"));
        dearer.draft().setActive(false);
        products.update(actor, dearer.id(), dearer.version(), dearer.draft());
        assertThat(findings(order))
                .anyMatch(row -> row.startsWith("Products | Not possible | ") && row.contains("Checked valve"))
                .anyMatch(row -> row.startsWith("Prices | Doubtful | ") && row.contains("130") && row.contains("100"))
                .noneMatch(row -> row.startsWith("Products | In order"));
    }

    /** The rows of the tab, found by the heading of its second column. */
    private static List<String> findings(RecordRef order) {
        RecordEditor editor = Records.open(order);
        int tab = IntStream.range(0, editor.tabCount())
                .filter(index -> {
                    editor.showTab(index);
                    Ui.settle();
                    return checks().isPresent();
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("no tab with checks"));
        editor.showTab(tab);
        Ui.waitFor(
                "the findings", () -> checks().filter(t -> t.getItemCount() > 0).isPresent());
        return Stream.of(checks().orElseThrow().getItems())
                .map(item -> item.getText(0) + " | " + item.getText(1) + " | " + item.getText(2))
                .toList();
    }

    private static Optional<Table> checks() {
        return Ui.all(Table.class).stream()
                .filter(table -> table.getColumnCount() == 3)
                .filter(table -> table.getColumn(1).getText().equals("Result"))
                .findFirst();
    }

    private RecordRef order(long product) {
        Customer buyer = service(Customers.class).blank(actor);
        buyer.setName("Checking Buyer Ltd.");
        SalesOrder draft = service(Orders.class).blank(actor);
        draft.setCustomerId(service(Customers.class).create(actor, buyer).id());
        draft.setRequiredDate(LocalDate.now());
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(product);
        line.setQuantity(new BigDecimal("5"));
        draft.getLines().add(line);
        return new RecordRef(
                Orders.TYPE, service(Orders.class).create(actor, draft).id());
    }

    private long product() {
        Product draft = products.blank(actor);
        draft.setNumber("CHECKED-1");
        draft.setName("Checked valve");
        draft.setListPrice(new BigDecimal("100"));
        return products.create(actor, draft).id();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
