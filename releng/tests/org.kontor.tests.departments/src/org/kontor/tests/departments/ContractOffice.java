package org.kontor.tests.departments;

import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** The contract office at a desktop with Contracts only. */
final class ContractOffice {

    private ContractOffice() {}

    static void sign() {
        Desk.picture("home");
        Ui.navigate("contracts");
        Desk.picture("contracts");
        Records.open(Deal.contract());
        Desk.picture("agreed-by-legal");
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
