package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.catalog.configuration.OptionGroup;
import org.kontor.catalog.configuration.OptionGroups;
import org.kontor.catalog.configuration.ProductOption;
import org.kontor.catalog.structure.ProductPart;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.services.PerformedServices;
import org.kontor.process.Workflow;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** A product is composed from its options out of the order entry, a set is taken apart, work is noted (ORD-08, ORD-22). */
@ExtendWith(CleanLog.class)
class ConfiguratorTest {

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
    void aLineIsComposedFromOptionsAndPricedAtOnce() {
        long probe = product("CFG-PROBE", "80", ProductKind.GOODS);
        long panel = product("CFG-PANEL", "1000", ProductKind.GOODS);
        options(panel, probe);
        NatTable grid = order("Configured Ltd.", panel);
        select(grid);
        Ui.soon(() -> Ui.find("configure").map(Shell.class::cast), shell -> {
            Table table = Ui.get("configure.options", Table.class);
            assertThat(shell.getDefaultButton().isEnabled())
                    .as("something must be chosen")
                    .isFalse();
            check(table, "SIM card");
            assertThat(row(table, "SIM card").getChecked())
                    .as("needs the module")
                    .isFalse();
            assertThat(row(table, "SIM card").getText(3)).contains("Remote module");
            check(table, "690 V");
            check(table, "380 V");
            assertThat(row(table, "690 V").getChecked()).as("one of two").isFalse();
            check(table, "Remote module");
            check(table, "SIM card");
            check(table, "Level probe");
            assertThat(Ui.get("configure.price", Label.class).getText()).contains("1,210.50");
            Ui.click(shell.getDefaultButton());
        });
        Ui.tool("line.configure.lines");
        Ui.waitFor("the lines", () -> lines().size() == 2 && lines().stream().allMatch(l -> l.getPrice() != null));
        Ui.waitFor("the price", () -> lines().getFirst().getPrice().compareTo(new BigDecimal("1130.50")) == 0);
        assertThat(lines().getLast().getProductId()).isEqualTo(probe);
        RecordRef order = Records.save();
        SalesOrder stored = stored(order);
        assertThat(stored.getNetTotal()).isEqualByComparingTo("1210.50");
        assertThat(stored.getLines().getFirst().getConfigurationId()).isNotNull();
    }

    @Test
    void aSetIsTakenApartAndWorkIsNoted() {
        long lamp = product("CFG-LAMP", "30", ProductKind.GOODS);
        long fitting = product("CFG-FITTING", "70", ProductKind.SERVICE);
        long set = set(lamp, fitting);
        NatTable grid = order("Sets Ltd.", set);
        select(grid);
        Ui.tool("line.breakUp.lines");
        Ui.waitFor("the parts", () -> lines().size() == 2);
        RecordRef order = Records.save();
        assertThat(stored(order).getNetTotal()).isEqualByComparingTo("99.99");
        service(Orders.class).submit(actor, order.id());
        service(Workflow.class).move(actor, order, "approve", Optional.of("known"));
        Ui.waitFor("the step", () -> Ui.find("step.performServices").isPresent());
        Ui.settle();
        Ui.answerAsked(() -> {});
        Ui.click("step.performServices");
        Ui.waitFor(
                "the work",
                () -> service(PerformedServices.class).open(actor, order.id()).isEmpty());
        Ui.settle();
        SalesOrder noted = stored(order);
        assertThat(noted.getState()).isEqualTo(SalesOrderState.PART_DELIVERED);
        assertThat(noted.services()).allMatch(line -> line.openQuantity().signum() == 0);
    }

    private void options(long panel, long probe) {
        OptionGroups groups = service(OptionGroups.class);
        OptionGroup voltage = group(panel, "Voltage", 1, true, false);
        voltage.getOptions().addAll(List.of(option("V380", "380 V", "0", null), option("V690", "690 V", "250", null)));
        groups.create(actor, voltage);
        OptionGroup more = group(panel, "Accessories", 2, false, true);
        ProductOption along = option("LEVEL", "Level probe", "0", null);
        along.setPartId(probe);
        more.getOptions()
                .addAll(List.of(
                        option("GSM", "Remote module", "120.50", null), option("SIM", "SIM card", "10", "GSM"), along));
        groups.create(actor, more);
    }

    private OptionGroup group(long product, String name, int position, boolean required, boolean several) {
        OptionGroup group = service(OptionGroups.class).blank(actor);
        group.setProductId(product);
        group.setName(name);
        group.setPosition(position);
        group.setRequired(required);
        group.setSeveral(several);
        return group;
    }

    private static ProductOption option(String code, String label, String surcharge, String needs) {
        ProductOption option = new ProductOption();
        option.setCode(code);
        option.setLabel(label);
        option.setSurcharge(new BigDecimal(surcharge));
        option.setNeeds(needs);
        return option;
    }

    private long product(String number, String price, ProductKind kind) {
        Product draft = draft(number, price);
        draft.setKind(kind);
        return service(Products.class).create(actor, draft).id();
    }

    private Product draft(String number, String price) {
        Product draft = service(Products.class).blank(actor);
        draft.setNumber(number);
        draft.setName("Product " + number);
        draft.setListPrice(new BigDecimal(price));
        return draft;
    }

    private long set(long... parts) {
        Product draft = draft("CFG-SET", "99.99");
        for (long product : parts) {
            ProductPart part = new ProductPart();
            part.setPartId(product);
            draft.getParts().add(part);
        }
        return service(Products.class).create(actor, draft).id();
    }

    /** A new order with one line in its editor. */
    private NatTable order(String customer, long product) {
        Customer buyer = service(Customers.class).blank(actor);
        buyer.setName(customer);
        SalesOrder draft = service(Orders.class).blank(actor);
        draft.setOrderDate(LocalDate.now());
        draft.setCustomerId(service(Customers.class).create(actor, buyer).id());
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(product);
        draft.getLines().add(line);
        Ui.workplace().openDraft(Orders.TYPE, draft);
        Records.editor();
        return Ui.get("lines.lines", NatTable.class);
    }

    private static void select(NatTable grid) {
        grid.getShell().forceActive();
        grid.forceFocus();
        grid.doCommand(new SelectCellCommand(grid, 1, 1, false, false));
        Ui.settle();
    }

    /** Checks a row as the space bar does. */
    private static void check(Table table, String option) {
        TableItem item = row(table, option);
        item.setChecked(!item.getChecked());
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, event);
    }

    private static TableItem row(Table table, String option) {
        return Stream.of(table.getItems())
                .filter(item -> item.getText(1).equals(option))
                .findFirst()
                .orElseThrow();
    }

    private static List<SalesOrderLine> lines() {
        return ((SalesOrder) Records.editor().model().orElseThrow().draft()).getLines();
    }

    private SalesOrder stored(RecordRef order) {
        return service(Orders.class).load(actor, order.id()).draft();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
