package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** The lines of an order are written by keys alone, as in a spreadsheet (ORD-01, ORD-14). */
@ExtendWith(CleanLog.class)
class LineEntryTest {

    private static final int MANY = 200;

    /** What a user does not feel between two keys. */
    private static final long LONGEST_KEY_MILLIS = 50;

    /** What a user still feels as at once, on a machine that runs other tests beside this one. */
    private static final long LONGEST_PAUSE_MILLIS = 500;

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
    void linesAreWrittenByKeysAloneAndRowsOfASpreadsheetPasted() {
        product("KEY-1", "不锈钢闸阀", "6909999000012");
        product("KEY-2", "铸铁闸阀", null);
        NatTable grid = newOrder("Keyboard Works Ltd.");
        press(grid, SWT.CR, SWT.MOD1);
        write("key-2");
        write("3");
        enter();
        enter();
        write("bxgzf");
        write("2");
        write("95");
        enter();
        write("6909999000012");
        Ui.waitFor(
                "the products and prices",
                () -> lines().size() == 3
                        && lines().stream().allMatch(l -> l.getProductNumber() != null && l.getPrice() != null));
        assertThat(lines())
                .extracting(
                        SalesOrderLine::getProductNumber, l -> l.getQuantity().intValue(), l -> l.getPrice()
                                .intValue())
                .containsExactly(tuple("KEY-2", 3, 100), tuple("KEY-1", 2, 95), tuple("KEY-1", 1, 100));
        assertThat(shown(grid, 0)).as("nothing is in stock").contains("0");

        write("7");
        enter();
        enter();
        write("no such thing");
        Ui.waitFor("the problem", () -> editor().model().orElseThrow().problems().stream()
                .anyMatch(p -> p.field().filter("lines[3].productId"::equals).isPresent()));
        save();
        assertThat(editor().isDirty())
                .as("what is not understood is not stored")
                .isTrue();
        press(grid, SWT.DEL, SWT.MOD1);
        Ui.settle();

        paste(grid, "KEY-1\t4\t90\nNONE\t1\nKEY-2\t6\n");
        Ui.waitFor("the pasted rows", () -> lines().size() == 5);
        assertThat(Ui.get("refused.rows", Text.class).getText())
                .contains("NONE")
                .doesNotContain("KEY-1");
        save();
        assertThat(editor().isDirty()).isFalse();
        SalesOrder stored = order();
        assertThat(stored.getLines()).hasSize(5);
        assertThat(stored.getNetTotal()).isEqualByComparingTo("2150");
    }

    @Test
    void twoHundredLinesAnswerEachKeyAtOnce() {
        String rows = IntStream.range(0, MANY)
                .mapToObj(
                        i -> product("MANY-" + i, "Long order part " + i, null).getNumber() + "\t" + (i + 1))
                .collect(Collectors.joining("\n"));
        NatTable grid = newOrder("Long Orders Ltd.");
        paste(grid, rows);
        Ui.waitFor(
                "the lines", () -> lines().size() == MANY && lines().getLast().getPrice() != null);
        Ui.settle();
        press(grid, SWT.CR, SWT.MOD1);
        List<Long> times = new ArrayList<>();
        for (int line = 0; line < 10; line++) {
            for (String cell : List.of("many-" + line, "12", "99")) {
                cell.chars().forEach(key -> times.add(timed(() -> type((char) key))));
                times.add(timed(LineEntryTest::enter));
            }
            times.add(timed(LineEntryTest::enter));
        }
        times.sort(null);
        long p95 = times.get(times.size() * 95 / 100) / 1_000_000;
        assertThat(p95).as("the slowest of 20 keys, of " + times.size()).isLessThan(LONGEST_KEY_MILLIS);
        assertThat(times.getLast() / 1_000_000).as("the slowest key").isLessThan(LONGEST_PAUSE_MILLIS);
        Ui.settle();
        assertThat(lines().subList(MANY, MANY + 10))
                .extracting(
                        SalesOrderLine::getProductNumber, l -> l.getQuantity().intValue(), l -> l.getPrice()
                                .intValue())
                .containsExactlyElementsOf(IntStream.range(0, 10)
                        .mapToObj(i -> tuple("MANY-" + i, 12, 99))
                        .toList());
    }

    /** The time from a key until everything that it set off in the user interface is done and painted. */
    private static long timed(Runnable key) {
        long begun = System.nanoTime();
        key.run();
        Ui.display().update();
        return System.nanoTime() - begun;
    }

    private NatTable newOrder(String customer) {
        Customers customers = service(Customers.class);
        Customer draft = customers.blank(actor);
        draft.setName(customer);
        SalesOrder order = service(Orders.class).blank(actor);
        order.setCustomerId(customers.create(actor, draft).id());
        Ui.workplace().openDraft(Orders.TYPE, order);
        Ui.waitFor("the editor", () -> Ui.page().getActiveEditor() instanceof RecordEditor ready && ready.isReady());
        Ui.settle();
        NatTable grid = Ui.get("lines.lines", NatTable.class);
        grid.getShell().forceActive();
        grid.forceFocus();
        return grid;
    }

    private Product product(String number, String name, String barCode) {
        Products products = service(Products.class);
        Product draft = products.blank(actor);
        draft.setNumber(number);
        draft.setName(name);
        draft.setBarCode(barCode);
        draft.setListPrice(new BigDecimal("100"));
        return products.create(actor, draft).draft();
    }

    /** Types a cell and leaves it by Enter. */
    private static void write(String cell) {
        cell.chars().forEach(key -> type((char) key));
        enter();
    }

    private static void enter() {
        press(focus(), SWT.CR, 0);
    }

    private static void type(char key) {
        if (focus() instanceof Text cell) {
            cell.insert(Character.toString(key));
        } else {
            key(focus(), key, key, 0);
        }
    }

    private static void press(Control control, int keyCode, int stateMask) {
        key(control, keyCode, keyCode == SWT.CR ? '\r' : 0, stateMask);
    }

    private static void key(Control control, int keyCode, int character, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = (char) character;
        event.stateMask = stateMask;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private static Control focus() {
        return Optional.ofNullable(Ui.display().getFocusControl()).orElseThrow();
    }

    private static List<String> shown(NatTable grid, int line) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < grid.getColumnCount(); column++) {
            ILayerCell cell = grid.getCellByPosition(column, line + 1);
            if (cell != null) {
                texts.add(String.valueOf(cell.getDataValue()));
            }
        }
        return texts;
    }

    private static void paste(NatTable grid, String rows) {
        Clipboard clipboard = new Clipboard(Ui.display());
        clipboard.setContents(new Object[] {rows}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        grid.forceFocus();
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        try {
            handlers.executeCommand("org.eclipse.ui.edit.paste", new Event());
        } catch (CommandException e) {
            throw new AssertionError("Nothing can be pasted here", e);
        }
    }

    private static void save() {
        Ui.page().saveEditor(Ui.page().getActiveEditor(), false);
        Ui.settle();
    }

    private static RecordEditor editor() {
        return (RecordEditor) Ui.page().getActiveEditor();
    }

    private static List<SalesOrderLine> lines() {
        return ((SalesOrder) editor().model().orElseThrow().draft()).getLines();
    }

    private SalesOrder order() {
        return service(Orders.class)
                .load(actor, Ui.workplace().recordInFront().orElseThrow().id())
                .draft();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
