package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.customers.Contact;
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
import org.kontor.workbench.contribution.ListAction;

/** The import wizard from the button above the list to the file of refused rows, with the rows of another program. */
@ExtendWith(CleanLog.class)
class ImportWizardTest {

    private static final String ROWS = """
            customer_id,company_name,contact_name,contact_title,address,city,region,postal_code,country,phone,fax
            ALFKI,Alfreds Futterkiste,Maria Anders,Sales Representative,Obere Str. 57,Berlin,,12209,Germany,030-0074321,030-0076545
            AROUT,Around the Horn,Thomas Hardy,Sales Representative,120 Hanover Sq.,London,,WA1 1DP,UK,(171) 555-7788,(171) 555-6750
            BROKN,,Nobody,,,,,,,,
            """;

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        Ui.window("Import").ifPresent(Shell::close);
        Ui.closeEditors();
    }

    @Test
    void importsTheCustomersOfAnotherProgramAndAsksForThemOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("customers.csv"), ROWS);
        open();
        Ui.type("import.file", file.toString());
        Ui.waitFor("the rows", () -> itemsOf("import.rows").length == 3);
        assertThat(Ui.get("import.charset", Combo.class).getText()).isEqualTo("UTF-8");
        next();
        assertThat(column(1)).startsWith("Company name");
        assertThat(column(2)).isEqualTo("Contacts: Name");
        assertThat(column(10)).isEqualTo("(not imported)");
        next();
        Ui.waitFor("the preview", () -> itemsOf("import.preview").length == 3);
        Ui.click("import.check");
        Ui.waitFor("the problems", () -> itemsOf("import.problems").length == 1);
        assertThat(itemsOf("import.problems")[0].getText(0)).isEqualTo("4");
        assertThat(Ui.get("import.summary", Label.class).getText()).startsWith("2 new, 0 there already, 1 refused");
        assertThat(find("Alfreds")).as("a check stores nothing").isEmpty();

        finish("2 new, 0 changed, 0 there already");
        Customer alfreds = find("Alfreds Futterkiste").orElseThrow();
        assertThat(alfreds.getNumber()).isEqualTo("ALFKI");
        assertThat(alfreds.getContacts()).extracting(Contact::getName).containsExactly("Maria Anders");
        assertThat(Files.readAllLines(folder.resolve("customers-refused.csv")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("BROKN,,Nobody");

        importAgainAndUpdateOne();
    }

    private void importAgainAndUpdateOne() throws IOException {
        Charset chinese = Charset.forName("GBK");
        Path file = Files.write(
                folder.resolve("改.csv"),
                "编号,公司名称,所在城市\nALFKI,Alfreds Futterkiste,波茨坦\nAROUT,Around the Horn,曼彻斯特\n".getBytes(chinese));
        open();
        Ui.type("import.file", file.toString());
        Ui.waitFor("the rows", () -> itemsOf("import.rows").length == 2);
        assertThat(Ui.get("import.charset", Combo.class).getText()).isEqualTo("GB18030");
        assertThat(itemsOf("import.rows")[0].getText(2)).isEqualTo("波茨坦");
        next();
        next();
        Ui.waitFor("the preview", () -> itemsOf("import.preview").length == 2);
        Ui.click("import.rule.ASK");
        Ui.waitFor("the duplicates", () -> itemsOf("import.duplicates").length == 2);
        TableItem first = itemsOf("import.duplicates")[0];
        assertThat(first.getText(2)).isEqualTo("Alfreds Futterkiste");
        first.setChecked(true);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = first;
        first.getParent().notifyListeners(SWT.Selection, event);
        finish("0 new, 1 changed, 1 there already");
        assertThat(find("Alfreds").orElseThrow().getCity()).isEqualTo("波茨坦");
        assertThat(find("Around the Horn").orElseThrow().getCity()).isEqualTo("London");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        open();
        Ui.type("import.file", folder.resolve("missing.csv").toString());
        Ui.waitFor("the refusal", () -> message().contains("cannot be read"));
        Path picture = Files.write(folder.resolve("picture.csv"), new byte[5000]);
        Ui.type("import.file", picture.toString());
        Ui.waitFor("the refusal", () -> message().contains("is no table"));
    }

    @Test
    void saysOfEachBadFileWhatIsWrongAndReadsTheOthers() throws IOException {
        open();
        Path broken = Files.write(folder.resolve("half.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2});
        Ui.type("import.file", broken.toString());
        Ui.waitFor("the refusal", () -> message().contains("damaged"));
        assertThat(message()).contains("half.xlsx").contains("save it again");

        Path wide = Files.write(folder.resolve("utf16.csv"), "名称,城市\n广州明日科技,广州\n".getBytes(StandardCharsets.UTF_16LE));
        Ui.type("import.file", wide.toString());
        Ui.waitFor("the rows", () -> itemsOf("import.rows").length == 1);
        assertThat(itemsOf("import.rows")[0].getText(0)).isEqualTo("广州明日科技");
        assertThat(Ui.get("import.charset", Combo.class).getText()).isEqualTo("UTF-16LE");
        assertThat(message()).isEmpty();
    }

    @Test
    void aCellOfTenMegabytesKeepsNobodyWaiting() throws IOException {
        Path file = Files.writeString(
                folder.resolve("huge.csv"), "name,city\n" + "x".repeat(10 << 20) + ",long\nGood one,short\n");
        open();
        try (Ui.Pauses pauses = new Ui.Pauses()) {
            Ui.type("import.file", file.toString());
            Ui.waitFor("the rows", () -> itemsOf("import.rows").length == 2);
            assertThat(itemsOf("import.rows")[0].getText(0)).hasSizeLessThan(1000);
            next();
            next();
            Ui.waitFor("the preview", () -> itemsOf("import.preview").length == 2);
            Ui.click("import.check");
            Ui.waitFor("the problems", () -> itemsOf("import.problems").length == 1);
            assertThat(pauses.longestMillis())
                    .as("milliseconds without an answer")
                    .isLessThan(2000);
        }
        assertThat(itemsOf("import.problems")[0].getText(2)).contains("120 characters at most");
    }

    @Test
    void namesTheRowsThatAreWrongAndTakesPhonesAsTheyAreWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("contacts.csv"), """
                name,phone,contact name,contact birthday
                Phone one,020-88886666,Ann,1980-05-17
                Phone two,(020) 8888 6666,Bo,2100-01-01
                Phone three,+86 20 8888 6666 ext 7,Cy,1980-02-30
                Phone four,０２０－８８８８６６６６,Di,31.12.1980
                """);
        open();
        Ui.type("import.file", file.toString());
        Ui.waitFor("the rows", () -> itemsOf("import.rows").length == 4);
        next();
        next();
        Ui.waitFor("the preview", () -> itemsOf("import.preview").length == 4);
        assertThat(itemsOf("import.preview")[2].getText(4))
                .as("said before any check")
                .contains("⚠");
        Ui.click("import.check");
        Ui.waitFor("the problems", () -> itemsOf("import.problems").length == 2);
        assertThat(itemsOf("import.problems")[0].getText(0)).isEqualTo("3");
        assertThat(itemsOf("import.problems")[0].getText(2)).contains("future");
        finish("2 new, 0 changed, 0 there already");
        assertThat(find("Phone four").orElseThrow().getPhone()).isEqualTo("０２０－８８８８６６６６");
    }

    @Test
    void saysWhoseContactsHaveNobodyToBelongTo() throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), "customer,name,phone\nGone Ltd.,Ann,1\n");
        open();
        Combo target = Ui.get("import.target", Combo.class);
        int contacts = List.of(target.getItems())
                .indexOf(Stream.of(target.getItems())
                        .filter(item -> item.contains("Contacts"))
                        .findFirst()
                        .orElseThrow());
        target.select(contacts);
        target.notifyListeners(SWT.Selection, new Event());
        Ui.type("import.file", file.toString());
        Ui.waitFor("the rows", () -> itemsOf("import.rows").length == 1);
        next();
        next();
        Ui.waitFor("the preview", () -> itemsOf("import.preview").length == 1);
        Ui.click("import.check");
        Ui.waitFor("the problems", () -> itemsOf("import.problems").length == 1);
        assertThat(itemsOf("import.problems")[0].getText(2))
                .contains("Gone Ltd.")
                .contains("deleted");
    }

    /** Rows with the same customer's order number are one order: stored with all its lines, or refused with all its rows. */
    @Test
    void importsOrdersOfSeveralLines() throws IOException {
        Actor actor = Ui.workplace().actor();
        Customer buyer = customers().blank(actor);
        buyer.setName("Several Lines Ltd.");
        customers().create(actor, buyer);
        product("SL-1", "100");
        product("SL-2", "10");
        Path file = Files.writeString(folder.resolve("orders.csv"), """
                customer's order number,customer,product,quantity
                SL-PO-1,Several Lines Ltd.,SL-1,2
                SL-PO-1,Several Lines Ltd.,SL-2,5
                SL-PO-2,Several Lines Ltd.,SL-1,1
                SL-PO-2,Several Lines Ltd.,SL-99,1
                """);
        open("orders");
        assertThat(Ui.get("import.target", Combo.class).getText()).isEqualTo("Sales order");
        Ui.type("import.file", file.toString());
        Ui.waitFor("the rows", () -> itemsOf("import.rows").length == 4);
        next();
        assertThat(column(2)).isEqualTo("Lines: Product");
        assertThat(column(3)).isEqualTo("Lines: Quantity");
        next();
        Ui.waitFor("the preview", () -> itemsOf("import.preview").length == 4);
        Ui.click("import.check");
        Ui.waitFor("the problems", () -> itemsOf("import.problems").length == 2);
        assertThat(itemsOf("import.problems"))
                .extracting(problem -> problem.getText(0))
                .containsExactly("4", "5");
        assertThat(itemsOf("import.problems")[0].getText(2)).startsWith("Another row of SL-PO-2 is refused");
        assertThat(itemsOf("import.problems")[1].getText(2)).contains("SL-99");
        assertThat(Records.column("orders", "customerName"))
                .as("a check stores nothing")
                .doesNotContain("Several Lines Ltd.");

        finish("1 new, 0 changed, 0 there already");
        RecordRef stored = Records.row("orders", "Several Lines Ltd.").orElseThrow();
        SalesOrder order = PlatformUI.getWorkbench()
                .getService(Orders.class)
                .load(actor, stored.id())
                .draft();
        assertThat(order.getCustomerReference()).isEqualTo("SL-PO-1");
        assertThat(order.getNetTotal()).isEqualByComparingTo("250");
        assertThat(order.getLines())
                .extracting(SalesOrderLine::getProductNumber, line -> line.getQuantity()
                        .intValue())
                .containsExactly(tuple("SL-1", 2), tuple("SL-2", 5));
    }

    private static void product(String number, String price) {
        Products products = PlatformUI.getWorkbench().getService(Products.class);
        Product draft = products.blank(Ui.workplace().actor());
        draft.setNumber(number);
        draft.setName("Product " + number);
        draft.setListPrice(new BigDecimal(price));
        products.create(Ui.workplace().actor(), draft);
    }

    private static Customers customers() {
        return (Customers) Ui.modules().records("customer").orElseThrow();
    }

    /** Opens the wizard as the button above the list of customers does. */
    private static void open() {
        open("customers");
    }

    private static void open(String above) {
        Ui.workplace().openList(above);
        Ui.settle();
        var list = Ui.modules().lists().orElseThrow().list(above).orElseThrow();
        ListAction action = Ui.modules().listActions(Ui.workplace().actor(), list).stream()
                .filter(a -> a.id().equals("import"))
                .findFirst()
                .orElseThrow();
        action.run(Ui.workplace(), list);
        Ui.waitFor("the wizard", () -> Ui.find("import.file").isPresent());
    }

    private static String message() {
        WizardDialog wizard = (WizardDialog) Ui.window("Import").orElseThrow().getData();
        return Optional.ofNullable(wizard.getCurrentPage().getErrorMessage()).orElse("");
    }

    private static String column(int column) {
        return Ui.get("import.column." + column, Combo.class).getText();
    }

    private static void next() {
        Shell wizard = Ui.window("Import").orElseThrow();
        Ui.waitFor("the next page", () -> wizard.getDefaultButton().isEnabled());
        Ui.click(wizard.getDefaultButton());
    }

    /** Ends the wizard and reads what is said in the end. */
    private static void finish(String said) {
        AtomicReference<String> words = new AtomicReference<>("");
        Ui.answer(
                "Import finished",
                () -> words.set(labels(Ui.window("Import finished").orElseThrow())));
        Ui.click(Ui.window("Import").orElseThrow().getDefaultButton());
        Ui.waitFor("the end of the import", () -> !words.get().isEmpty());
        Ui.waitFor("an end of all windows", () -> Ui.window("Import").isEmpty());
        Ui.settle();
        assertThat(words.get()).contains(said);
    }

    private static String labels(Composite parent) {
        StringBuilder words = new StringBuilder();
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label) {
                words.append(label.getText()).append('\n');
            } else if (child instanceof Composite composite) {
                words.append(labels(composite));
            }
        }
        return words.toString();
    }

    private static TableItem[] itemsOf(String testId) {
        return Ui.find(testId).map(t -> ((Table) t).getItems()).orElse(new TableItem[0]);
    }

    private static Optional<Customer> find(String name) {
        return customers().find(Ui.workplace().actor(), name, 1).stream()
                .findFirst()
                .map(hit -> customers()
                        .load(Ui.workplace().actor(), hit.record().id())
                        .draft());
    }
}
