package org.kontor.tests.departments;

import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** The contract office, which also is the legal department here, at a desktop with Contracts only. */
final class ContractOffice {

    private ContractOffice() {}

    static void agreeAndSign() {
        Desk.picture("home");
        Ui.navigate("contracts");
        Desk.picture("contracts");
        Records.open(Deal.contract());
        Desk.picture("contract");
        Ui.answerAsked(() -> {
            Ui.type("field.opinion", Deal.OPINION);
            Desk.picture("opinion");
        });
        Ui.click("step.agreeToContract");
        Ui.settle();
        Desk.picture("agreed");
        Ui.click("step.sign");
        Ui.waitFor("the contract to bind", () -> Ui.find("step.sign").isEmpty());
        Ui.settle();
        Desk.picture("signed");
    }

    static void close() {
        Records.open(Deal.contract());
        Desk.picture("contract-settled");
        Ui.click("step.complete");
        Ui.waitFor("the contract to close", () -> Ui.find("step.complete").isEmpty());
        Ui.settle();
        Desk.picture("contract-closed");
    }
}
