package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.finance.reconciliation.Reconciliation;
import org.kontor.finance.reconciliation.ReconciliationState;
import org.kontor.finance.reconciliation.Reconciliations;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** The statements of the month that is over are taken and sent in one step, and nobody gets a second one (FIN-14, P-26). */
@ExtendWith(CleanLog.class)
class MonthlyStatementsTest {

    private static final String LIST = "reconciliations";
    private static final String DEALER = "Monthly Dealer Ltd.";

    private final Actor actor = Ui.workplace().actor();
    private String shown = "";

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void takesAndSendsTheStatementsOfAMonth() {
        LocalDate day = LocalDate.now().minusMonths(1).withDayOfMonth(15);
        new SoldGoods(actor, day).invoice("MONTHLY", DEALER);
        Ui.navigate(LIST);

        take(true);
        assertThat(shown).contains("One dealer gets a statement");
        Ui.waitFor("the statement", () -> Records.row(LIST, DEALER).isPresent());
        RecordRef taken = Records.row(LIST, DEALER).orElseThrow();
        Ui.waitFor("that it is sent", () -> load(taken).getState() == ReconciliationState.SENT);
        assertThat(load(taken).getNumber()).startsWith("RS-" + day.getYear());
        assertThat(load(taken).getFirstDay()).isEqualTo(day.withDayOfMonth(1));
        assertThat(load(taken).getClosing()).isEqualByComparingTo("200");
        Ui.settle();

        take(false);
        assertThat(shown).contains("No dealer gets").contains("One statement of that month is there already");
        assertThat(Records.column(LIST, "customerName")).containsOnlyOnce(DEALER);
    }

    /** Says the month that is over, reads who gets a statement, and goes on. */
    private void take(boolean send) {
        Ui.answerAsked(() -> {});
        Ui.soon(() -> Ui.find("field.send").map(Button.class::cast), flag -> {
            shown = Ui.all(Label.class).stream()
                    .map(Label::getText)
                    .filter(text ->
                            text.contains("statement of that month") || text.contains("statements of that month"))
                    .findFirst()
                    .orElse("");
            if (send) {
                flag.setSelection(true);
                Ui.click(flag);
            }
            Ui.click(flag.getShell().getDefaultButton());
        });
        ListDefinition list = Ui.modules().lists().orElseThrow().list(LIST).orElseThrow();
        Ui.modules().listActions(actor, list).stream()
                .filter(action -> action.id().equals("takeStatements"))
                .findFirst()
                .orElseThrow()
                .run(Ui.workplace(), list);
        Ui.settle();
    }

    private Reconciliation load(RecordRef statement) {
        return PlatformUI.getWorkbench()
                .getService(Reconciliations.class)
                .load(actor, statement.id())
                .draft();
    }
}
