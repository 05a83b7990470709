package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.catalog.Product;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.reviews.Reviews;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.RecordService;
import org.kontor.process.Workflow;
import org.kontor.process.reviews.Verdict;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.list.ListEditor;

/** The compound question of CON-17 in three clicks. */
@ExtendWith(CleanLog.class)
class ContractStatisticsTest {

    private static final int CLASS_COLUMN = 0;
    private static final int DECEMBER = 12;

    /** Behind the class and the total. */
    private static final int DECEMBER_COLUMN = 1 + DECEMBER;

    private int clicks;

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void oneProductClassInTheContractsOfOneDecemberTakesThreeClicks() {
        LocalDate december = LocalDate.of(LocalDate.now().getYear() - 1, DECEMBER, 10);
        long customer = customer();
        sign(customer, december, product("DP-1", "Dock pumps", "500"), "4");
        sign(customer, december.plusDays(5), product("DP-2", "Dock pumps", "100"), "3");
        sign(customer, december, product("DV-1", "Dock valves", "70"), "1");
        sign(customer, december.minusMonths(1), product("DP-3", "Dock pumps", "999"), "1");

        click(() -> Ui.navigate("contractStatistics"));
        Table table = Ui.get("statistics.table", Table.class);
        Ui.waitFor(
                "the page",
                () -> !Ui.get("statistics.period", Label.class).getText().isEmpty());
        Ui.settle();
        click(() -> Ui.click("statistics.earlier"));
        Ui.waitFor("the year before", () -> line(table, "Dock pumps").isPresent());
        int row = line(table, "Dock pumps").orElseThrow();
        assertThat(table.getItem(row).getText(DECEMBER_COLUMN)).isEqualTo("2,300.00");
        click(() -> clickAt(table, row, DECEMBER_COLUMN));

        Ui.waitFor("the goods behind it", () -> Ui.page().getActiveEditor() instanceof ListEditor);
        Ui.settle();
        assertThat(Ui.page().getActiveEditor().getTitle()).isEqualTo("Goods in contracts");
        ListEditor goods = (ListEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the rows", () -> goods.model().isCounted());
        assertThat(goods.model().size()).isEqualTo(2);
        assertThat(clicks).isEqualTo(3);
    }

    private void click(Runnable action) {
        clicks++;
        action.run();
    }

    private static Optional<Integer> line(Table table, String productClass) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(CLASS_COLUMN).equals(productClass)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static void clickAt(Table table, int row, int column) {
        table.showColumn(table.getColumn(column));
        Ui.settle();
        Rectangle cell = table.getItem(row).getBounds(column);
        Event event = new Event();
        event.button = 1;
        event.x = cell.x + cell.width / 2;
        event.y = cell.y + cell.height / 2;
        ((Control) table).notifyListeners(SWT.MouseUp, event);
    }

    private static long customer() {
        Customers customers = (Customers) Ui.modules().records("customer").orElseThrow();
        Customer draft = customers.blank(Actor.system());
        draft.setName("Dock Authority");
        return customers.create(Ui.workplace().actor(), draft).id();
    }

    @SuppressWarnings("unchecked")
    private static long product(String number, String productClass, String price) {
        RecordService<Product> products =
                (RecordService<Product>) Ui.modules().records("product").orElseThrow();
        Product draft = products.blank(Actor.system());
        draft.setNumber(number);
        draft.setName(number);
        draft.setSeries(productClass);
        draft.setListPrice(new BigDecimal(price));
        return products.create(Actor.system(), draft).id();
    }

    private static void sign(long customer, LocalDate day, long product, String quantity) {
        Contracts contracts = service(Contracts.class);
        ContractLine line = new ContractLine();
        line.setProductId(product);
        line.setQuantity(new BigDecimal(quantity));
        Contract draft = contracts.blank(Ui.workplace().actor());
        draft.setTitle("Dock " + day);
        draft.setCustomerId(customer);
        draft.setSignedOn(day);
        draft.getLines().add(line);
        RecordRef contract = new RecordRef(
                Contracts.TYPE, contracts.create(Ui.workplace().actor(), draft).id());
        Workflow workflow = service(Workflow.class);
        workflow.move(Actor.system(), contract, "submit", Optional.empty());
        contracts.load(Actor.system(), contract.id()).draft().getReviews().forEach(review -> service(Reviews.class)
                .answer(Actor.system(), contract.id(), Verdict.AGREED, ""));
        workflow.move(Actor.system(), contract, "sign", Optional.empty());
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
