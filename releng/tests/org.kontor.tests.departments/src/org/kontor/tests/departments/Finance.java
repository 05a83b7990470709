package org.kontor.tests.departments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.RecordRef;
import org.kontor.tests.widgets.Cells;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** Finance at a desktop with Finance and Contracts. */
final class Finance {

    private static final String NOTE = "field.note";
    private static final BigDecimal BASE_RATE = new BigDecimal("0.03");

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
        commission(Desk.amount(total));
    }

    /** Months go in order: the last one is closed; this one is not over, but what was received in it counts already. */
    private static void commission(BigDecimal received) {
        Ui.navigate("commissions");
        Ui.answerAsked(() -> Desk.picture("commission-closes-the-last-month"));
        Ui.tool("list.closeCommission");
        Ui.settle();
        Ui.answerAsked(() -> {
            Ui.type("field.month", YearMonth.now().toString());
            Desk.picture("commission-of-which-month");
        });
        Ui.tool("list.computeCommission");
        Ui.waitFor("the commission of the month", () -> Records.column("commissions", "ofMonth")
                .contains(YearMonth.now().toString()));
        Ui.settle();
        Desk.picture("commission");
        Records.open(Records.row("commissions", YearMonth.now().toString(), Deal.seller())
                .orElseThrow(() -> new AssertionError("no commission of " + Deal.seller())));
        Desk.picture("commission-of-the-seller");
        explained(Ui.get("lines.lines", NatTable.class), received);
        Ui.closeEditors();
    }

    /** Sold at company price and paid before its day: three percent of it, and the line says so. */
    private static void explained(NatTable lines, BigDecimal received) {
        BigDecimal due = received.multiply(BASE_RATE).setScale(2, RoundingMode.HALF_UP);
        List<List<Object>> rows = Cells.rows(lines);
        boolean asserted = rows.stream()
                .anyMatch(row -> row.stream()
                                .anyMatch(cell -> String.valueOf(cell).matches("(?s).*3%.*= .*" + shown(due) + ".*"))
                        && row.stream().anyMatch(cell -> is(cell, received))
                        && row.stream().anyMatch(cell -> is(cell, due)));
        if (!asserted) {
            throw new AssertionError("no line explains %s of %s: %s".formatted(due, received, rows));
        }
    }

    private static boolean is(Object cell, BigDecimal amount) {
        return cell instanceof BigDecimal number && number.compareTo(amount) == 0;
    }

    private static String shown(BigDecimal amount) {
        return Pattern.quote(
                new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount));
    }
}
