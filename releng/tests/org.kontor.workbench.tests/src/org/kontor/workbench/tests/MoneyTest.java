package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.finance.Receipt;
import org.kontor.finance.Receipts;
import org.kontor.finance.cashplan.CashPlans;
import org.kontor.finance.cashplan.CashPlans.Question;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.process.Workflow;
import org.kontor.process.measures.TimeStep;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.internal.record.RecordEditor;

/** What finance does in the morning: takes in the statement of the bank, says who paid, hands the postings over. */
@ExtendWith(CleanLog.class)
class MoneyTest {

    private final Receipts receipts = service(Receipts.class);
    private final Actor actor = Ui.workplace().actor();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void takesInAStatementAndHandsItOver() throws IOException {
        Customers customers = service(Customers.class);
        Customer customer = customers.blank(actor);
        customer.setName("Harbour Trading Ltd.");
        long known = customers.create(actor, customer).id();
        Path statement = folder.resolve("statement.csv");
        Files.writeString(statement, """
                Date,Amount,Payer,IBAN,Reference
                %1$s,120.50,Harbour Trading Ltd.,X-1,thanks
                %1$s,79.50,somebody,X-2,
                %1$s,-15.00,the bank,,fee
                """.formatted(LocalDate.now()));

        ListDefinition list = list("bankStatements");
        Ui.workplace().openList(list.id());
        Ui.settle();
        Ui.answerAsked(() -> Ui.type("field.account", "6222 0001"));
        assertThat(action(list, "importStatement").drop(Ui.workplace(), list, List.of(statement)))
                .isTrue();
        Ui.waitFor("the statement", () -> Ui.page().getActiveEditor() instanceof RecordEditor);
        Ui.settle();
        assertThat(Ui.page().getActiveEditor().getTitle()).contains("6222 0001");
        Receipt ofHarbour = receiptOver("120.50");
        Receipt ofSomebody = receiptOver("79.50");
        assertThat(ofHarbour.getPayerId()).isEqualTo(known);
        assertThat(ofSomebody.getPayerId()).isNull();

        takeBack(ofSomebody.getId());
        handOver();
    }

    @Test
    void rearrangesALineOfTheCashPlan() {
        Customer draft = service(Customers.class).blank(actor);
        draft.setName("Plan Buyer Ltd.");
        long buyer = service(Customers.class).create(actor, draft).id();
        CashPlans plans = service(CashPlans.class);
        order(buyer);
        Ui.navigate("cashPlan");
        Ui.settle();
        Ui.waitFor(
                "the plan",
                () -> Ui.find("cashPlan.parts").isPresent()
                        && Ui.get("cashPlan.parts", Table.class).getItemCount() > 0);
        Table parts = Ui.get("cashPlan.parts", Table.class);
        assertThat(parts.getItemCount()).isEqualTo(12);
        Table lines = Ui.get("cashPlan.lines", Table.class);
        for (int i = 0; i < parts.getItemCount() && !holds(lines, "Plan Buyer Ltd."); i++) {
            parts.setSelection(i);
            parts.notifyListeners(SWT.Selection, new Event());
        }
        assertThat(holds(lines, "Plan Buyer Ltd.")).isTrue();
        lines.setSelection(row(lines, "Plan Buyer Ltd."));
        lines.notifyListeners(SWT.Selection, new Event());
        LocalDate day = LocalDate.now().plusDays(1);
        Ui.answerAsked(() -> {
            Ui.type("field.day", day.toString());
            Ui.type("field.reason", "promised on the phone");
        });
        Ui.click("cashPlan.rearrange");
        Ui.waitFor("the rearrangement", () -> count(list("cashShifts")) == 1);
        Question soon = new Question(new Period(day, day), TimeStep.DAY, "CNY", Optional.empty());
        Ui.waitFor("the new day", () -> plans.plan(actor, soon).lines().stream()
                .anyMatch(line ->
                        line.source().partyId() == buyer && line.expectedOn().equals(day)));
    }

    /** An order that finance accepted and nobody delivered. */
    private void order(long buyer) {
        Product product = service(Products.class).blank(actor);
        product.setNumber("PLANNED");
        product.setName("Planned product");
        product.setListPrice(new BigDecimal("100"));
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(service(Products.class).create(actor, product).id());
        line.setQuantity(BigDecimal.ONE);
        Orders orders = service(Orders.class);
        SalesOrder draft = orders.blank(actor);
        draft.setCustomerId(buyer);
        draft.getLines().add(line);
        long order = orders.create(actor, draft).id();
        orders.submit(actor, order);
        service(Workflow.class).move(actor, new RecordRef(Orders.TYPE, order), "approve", Optional.of("known"));
    }

    private static boolean holds(Table lines, String party) {
        return row(lines, party) >= 0;
    }

    private static int row(Table lines, String party) {
        for (int i = 0; i < lines.getItemCount(); i++) {
            if (lines.getItem(i).getText(4).equals(party)) {
                return i;
            }
        }
        return -1;
    }

    private void takeBack(long receipt) {
        open(new RecordRef("receipt", receipt));
        Ui.answer(label("takeBackReceipt"), () -> {});
        Ui.click("step.takeBackReceipt");
        Ui.waitFor(
                "the receipt to be taken back",
                () -> receipts.load(actor, receipt).draft().isReversed());
        Ui.settle();
    }

    private void handOver() {
        ListDefinition list = list("journalBatches");
        Ui.workplace().openList(list.id());
        Ui.settle();
        Ui.answerAsked(() -> {});
        action(list, "gatherPostings").run(Ui.workplace(), list);
        Ui.waitFor("the batch", () -> count(list) == 1);
        Ui.settle();
        assertThat(Ui.page().getActiveEditor()).isInstanceOf(RecordEditor.class);
    }

    private static void open(RecordRef record) {
        Ui.workplace().openRecord(record);
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the record", editor::isReady);
    }

    private String label(String action) {
        return Ui.modules().actions(actor, "receipt").stream()
                .filter(a -> a.id().equals(action))
                .map(a -> a.label().toString())
                .findFirst()
                .orElseThrow();
    }

    private ListAction action(ListDefinition list, String id) {
        return Ui.modules().listActions(actor, list).stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Receipt receiptOver(String amount) {
        return service(ListQueries.class)
                .firstPage(actor, list("receipts"), new ListRequest(Optional.empty(), List.of(), List.of()), 50)
                .stream()
                .map(ListRow::record)
                .map(record -> receipts.load(actor, record.id()).draft())
                .filter(receipt -> receipt.getAmount().compareTo(new BigDecimal(amount)) == 0)
                .findFirst()
                .orElseThrow();
    }

    private long count(ListDefinition list) {
        return service(ListQueries.class).count(actor, list, new ListRequest(Optional.empty(), List.of(), List.of()));
    }

    private static ListDefinition list(String id) {
        return service(ListQueries.class).list(id).orElseThrow();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
