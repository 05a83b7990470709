package org.kontor.tests.departments;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.kontor.kernel.record.RecordRef;
import org.kontor.tests.widgets.Cells;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** The warehouse at a desktop with Inventory only. */
final class WarehouseWork {

    private static final int QUANTITY = 4;

    private WarehouseWork() {}

    static void ship() {
        Desk.picture("home");
        RecordRef order = Deal.order();
        Records.open(order);
        Desk.picture("order");
        Ui.click("step.reserve");
        Ui.settle();
        deliver(order, "first-part", Deal.FIRST_PART);
        deliver(order, "second-part", Deal.QUANTITY - Deal.FIRST_PART);
    }

    private static void deliver(RecordRef order, String name, int quantity) {
        Ui.answerAsked(() -> Desk.picture(name + "-warehouse"));
        Ui.soon(() -> Ui.find("lines.picks").map(NatTable.class::cast), picks -> {
            Cells.type(picks, QUANTITY, 1, Integer.toString(quantity));
            Desk.picture(name);
            Ui.click(picks.getShell().getDefaultButton());
        });
        Ui.click("step.deliver");
        Records.follows(order, "delivery");
        Desk.picture(name + "-delivered");
        Ui.closeEditors();
        Records.open(order);
    }
}
