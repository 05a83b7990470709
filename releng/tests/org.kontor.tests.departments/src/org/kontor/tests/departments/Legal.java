package org.kontor.tests.departments;

import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** The legal department at a desktop with Contracts only; the contract office asks it and does not answer for it. */
final class Legal {

    private Legal() {}

    static void agree() {
        Desk.picture("home");
        Records.open(Deal.contract());
        Desk.picture("contract");
        Ui.answerAsked(() -> {
            Ui.type("field.opinion", Deal.OPINION);
            Desk.picture("opinion");
        });
        Ui.click("step.agreeToContract");
        Ui.waitFor("the answer", () -> Ui.find("step.agreeToContract").isEmpty());
        Ui.settle();
        Desk.picture("agreed");
    }
}
