package org.kontor.tests.departments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.RecordRef;
import org.kontor.tests.widgets.Cells;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** Sales at a desktop with Customers, Orders and Contracts. */
final class Sales {

    private static final int PRODUCT = 1;
    private static final int QUANTITY = 2;
    private static final int AGREED = 2;
    private static final int SETTLED = 3;
    private static final int EXPENSES = 5;
    private static final int BENEFIT = 6;

    private Sales() {}

    static void quote() {
        Desk.picture("home");
        customer(Deal.CUSTOMER);
        customer(Deal.RECIPIENT);
        customer(Deal.PAYER);
        project();
        RecordRef quotation = quotation();
        Ui.click("step.send");
        Ui.waitFor(
                "the quotation to be sent", () -> Ui.find("step.makeContract").isPresent());
        Ui.settle();
        Desk.picture("quotation-sent");
        Ui.click("step.makeContract");
        contract(Records.follows(quotation, "contract"));
    }

    private static void customer(String name) {
        Ui.navigate("customers");
        Records.fresh();
        Ui.type("field.name", name);
        Records.save();
        Desk.picture("customer");
        Ui.closeEditors();
    }

    private static void project() {
        Ui.navigate("projects");
        Records.fresh();
        Ui.type("field.name", Deal.PROJECT);
        Ui.choose("field.customerId", Deal.CUSTOMER);
        Records.save();
        Desk.picture("project");
        Ui.closeEditors();
    }

    private static RecordRef quotation() {
        Ui.navigate("quotations");
        Records.fresh();
        Ui.type("field.title", Deal.TITLE);
        Ui.choose("field.customerId", Deal.CUSTOMER);
        line(Desk.product(), Deal.QUANTITY);
        RecordRef quotation = Records.save();
        Desk.picture("quotation");
        return quotation;
    }

    private static void line(String product, int quantity) {
        Ui.tool("line.add.lines");
        NatTable lines = Ui.get("lines.lines", NatTable.class);
        Cells.choose(lines, PRODUCT, 1, product);
        Cells.type(lines, QUANTITY, 1, Integer.toString(quantity));
    }

    private static void contract(RecordRef contract) {
        Ui.type("field.title", Deal.TITLE);
        Ui.choose("field.projectId", Deal.PROJECT);
        String amount = Ui.get("field.amount", Text.class).getText();
        Ui.tool("line.add.settlements");
        NatTable plan = Ui.get("lines.settlements", NatTable.class);
        Cells.type(plan, 0, 1, LocalDate.now().plusDays(30).toString());
        Cells.type(plan, 1, 1, amount.replace(",", ""));
        Records.save();
        Desk.picture("contract");
        Ui.click("step.submit");
        Ui.waitFor(
                "the contract to wait for review", () -> Ui.find("step.submit").isEmpty());
        Ui.settle();
        Desk.picture("contract-in-review");
    }

    static void order() {
        Desk.picture("home");
        RecordRef contract = Deal.contract();
        Records.open(contract);
        Desk.picture("contract-signed");
        Ui.click("step.makeOrder");
        Records.follows(contract, "salesOrder");
        Desk.picture("order");
        Ui.click("step.submit");
        Ui.waitFor("the order to wait for finance", () -> Ui.find("step.submit").isEmpty());
        Ui.settle();
        Desk.picture("order-with-finance");
    }

    static void askAgain() {
        Desk.picture("home");
        Records.open(Deal.order());
        Desk.picture("order-refused");
        Ui.click("step.resubmit");
        Ui.waitFor("the order to wait again", () -> Ui.find("step.resubmit").isEmpty());
        Ui.settle();
        Desk.picture("order-with-finance-again");
    }

    static void spend() {
        Desk.picture("home");
        Ui.navigate("contractExpenses");
        Records.fresh();
        Ui.get("field.expenditureClass", Combo.class).setText(Deal.SPENT_FOR);
        Ui.type("field.amount", Deal.SPENT.toPlainString());
        Ui.choose("field.contractId", Deal.TITLE);
        Records.save();
        Desk.picture("expense");
        Ui.click("step.submit");
        Ui.waitFor("the expense to wait", () -> Ui.find("step.submit").isEmpty());
        Ui.settle();
        Desk.picture("expense-with-the-manager");
    }

    static void agree() {
        Desk.picture("home");
        Records.open(Records.row("contractExpenses", Deal.SPENT_FOR)
                .orElseThrow(() -> new AssertionError("no expense for " + Deal.SPENT_FOR)));
        Ui.click("step.approve");
        Ui.waitFor("the approval", () -> Ui.find("step.approve").isEmpty());
        Ui.settle();
        Desk.picture("expense-approved");
    }

    /** The contract is paid in full and cost a journey: the project brought what was received less that. */
    static void benefit() {
        Desk.picture("home");
        RecordEditor editor =
                Records.open(Records.row("projects", Deal.PROJECT).orElseThrow(() -> new AssertionError("no project")));
        for (int tab = 1; tab < editor.tabCount() && figures().isEmpty(); tab++) {
            editor.showTab(tab);
            Ui.settle();
        }
        Desk.picture("benefit");
        TableItem contract = figures().orElseThrow(() -> new AssertionError("no benefit of " + Deal.TITLE));
        BigDecimal agreed = Desk.amount(contract.getText(AGREED));
        require(contract, SETTLED, agreed);
        require(contract, EXPENSES, Deal.SPENT);
        require(contract, BENEFIT, agreed.subtract(Deal.SPENT));
    }

    private static void require(TableItem contract, int column, BigDecimal expected) {
        if (Desk.amount(contract.getText(column)).compareTo(expected) != 0) {
            throw new AssertionError(
                    "column %d says %s instead of %s".formatted(column, contract.getText(column), expected));
        }
    }

    /** The row of the contract in the table of the tab in front, where it has seven columns. */
    private static Optional<TableItem> figures() {
        return Ui.all(Table.class).stream()
                .filter(table -> table.getColumnCount() == BENEFIT + 1)
                .flatMap(table -> Stream.of(table.getItems()))
                .filter(row -> row.getText(0).contains(Deal.TITLE))
                .findFirst();
    }
}
