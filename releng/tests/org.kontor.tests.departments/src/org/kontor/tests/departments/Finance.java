package org.kontor.tests.departments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.RecordRef;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** Finance at a desktop with Finance only. */
final class Finance {

    private static final String NOTE = "field.note";

    private Finance() {}

    static void refuse() {
        Desk.picture("home");
        decide("step.refuse", Deal.REFUSAL);
        Desk.picture("refused");
    }

    static void approve() {
        Desk.picture("home");
        decide("step.approve", Deal.APPROVAL);
        Desk.picture("approved");
    }

    private static void decide(String button, String reason) {
        Records.open(Deal.order());
        Desk.picture("order");
        Ui.answerAsked(() -> {
            Ui.type(NOTE, reason);
            Desk.picture("decision");
        });
        Ui.click(button);
        Ui.waitFor("the decision", () -> Ui.find(button).isEmpty());
        Ui.settle();
    }

    static void collect() {
        Desk.picture("home");
        RecordRef order = Deal.order();
        Records.open(order);
        Ui.answerAsked(() -> {
            Ui.choose("field.recipient", Deal.RECIPIENT);
            Desk.picture("invoice-to-whom");
        });
        Ui.click("step.invoice");
        Records.follows(order, "invoice");
        Desk.picture("invoice");
        String total = Ui.get("field.total", Text.class).getText().replace(",", "");
        Ui.closeEditors();
        Ui.navigate("receipts");
        Records.fresh();
        Ui.choose("field.payerId", Deal.PAYER);
        Ui.type("field.amount", total);
        Ui.choose("field.orderId", Deal.CUSTOMER);
        RecordRef receipt = Records.save();
        Desk.picture("receipt");
        Ui.answerAsked(() -> Desk.picture("write-off"));
        Ui.click("step.writeOff");
        Ui.waitFor("the money to be written off", () -> Optional.of(Ui.get("field.open", Text.class))
                .filter(open -> open.getText().matches("0([.]0+)?"))
                .isPresent());
        Desk.picture("written-off");
        Ui.closeEditors();
        commission();
    }

    /** Months go in order: the last one is closed; this one is not over, but what was received in it counts already. */
    private static void commission() {
        Ui.navigate("commissions");
        Ui.answerAsked(() -> Desk.picture("commission-closes-the-last-month"));
        Ui.tool("list.closeCommission");
        Ui.settle();
        Ui.answerAsked(() -> {
            Ui.type("field.day", LocalDate.now().withDayOfMonth(1).toString());
            Desk.picture("commission-of-which-month");
        });
        Ui.tool("list.computeCommission");
        Ui.waitFor("the commission of the month", () -> Records.column("commissions", "ofMonth")
                .contains(YearMonth.now().toString()));
        Ui.settle();
        Desk.picture("commission");
        Ui.closeEditors();
    }
}
