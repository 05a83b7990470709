package org.kontor.firstday.tests;

import java.util.List;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Tree;
import org.kontor.kernel.record.RecordRef;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** What the administrator of a new company does first: a department and its people (SEC-01). */
final class Administrator {

    /** Enters the sales department from the page of the organisation. */
    void department(String name) {
        Ui.navigate("organisation");
        Tree tree = Ui.get("organisation.tree", Tree.class);
        Ui.waitFor("the company", () -> tree.getItemCount() == 1);
        Desk.picture("organisation-of-an-empty-company");
        tree.setSelection(tree.getItem(0));
        Ui.click("organisation.newUnit");
        Records.editor();
        Ui.type("field.name", name);
        Records.save();
        Ui.closeEditors();
    }

    /** Enters somebody and gives her the first password. */
    RecordRef person(String login, String name, String roles, String department, String manager) {
        Ui.navigate("users");
        Records.fresh();
        Ui.type("field.login", login);
        Ui.type("field.name", name);
        Ui.choose("field.departmentId", department);
        if (!manager.isEmpty()) {
            Ui.choose("field.managerId", manager);
        }
        Combo offered = Ui.get("field.roles", Combo.class);
        Ui.waitFor("the roles", () -> List.of(offered.getItems()).contains(roles));
        offered.setText(roles);
        Desk.picture("new-user-" + login);
        RecordRef user = Records.save();
        boolean[] answered = new boolean[1];
        Ui.answerNext(() -> {
            Ui.type("password.new", FirstStart.PASSWORD);
            Ui.type("password.again", FirstStart.PASSWORD);
            answered[0] = true;
        });
        Ui.click("step.setPassword");
        Ui.waitFor("the password", () -> answered[0] && Ui.find("password.new").isEmpty());
        Ui.closeEditors();
        return user;
    }
}
