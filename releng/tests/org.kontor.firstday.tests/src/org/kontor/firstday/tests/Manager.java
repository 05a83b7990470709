package org.kontor.firstday.tests;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kontor.kernel.record.RecordRef;
import org.kontor.tests.widgets.Cells;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** What those who lead do on that day: the target of the quarter, the report, the deal that somebody else should have. */
final class Manager {

    private static final int AMOUNT = 2;

    /** Enters the plan of the quarter for the whole company (KPI-01). */
    RecordRef plan(String newCustomers) {
        Ui.navigate("targetPlans");
        Records.fresh();
        NatTable lines = Ui.get("lines.indicators", NatTable.class);
        Cells.type(lines, AMOUNT, 1, newCustomers);
        Desk.picture("target-plan");
        return Records.save();
    }

    /** Splits what a seat is to reach among those below: writes the figure of each (KPI-06). */
    void split(RecordRef plan, String name, String figure) {
        RecordEditor editor = openSplit(plan);
        Tree tree = Ui.get("split.tree", Tree.class);
        Ui.waitFor("the departments and people", () -> find(tree.getItems(), name) != null);
        TreeItem item = find(tree.getItems(), name);
        ((TreeViewer) tree.getData("org.kontor.viewer")).editElement(item.getData(), 1);
        Cells.finish(Cells.editorIn(tree), figure);
        Ui.waitFor("the share", () -> find(tree.getItems(), name).getText(1).equals(figure));
        Desk.picture("split-for-" + name);
        editor.showTab(0);
        Ui.closeEditors();
    }

    private static RecordEditor openSplit(RecordRef plan) {
        Ui.navigate("targetPlans");
        Ui.workplace().openRecord(plan);
        RecordEditor editor = Records.editor();
        editor.showTab(1);
        return editor;
    }

    private static TreeItem find(TreeItem[] items, String name) {
        for (TreeItem item : items) {
            TreeItem found = item.getText(0).contains(name) ? item : find(item.getItems(), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Reads the report on the page of the team and answers it (WRK-04). */
    void readReport(RecordRef report, String remark) {
        Ui.navigate("teamReports");
        String answer = "teamReports.answer." + report.id();
        Ui.waitFor("the report on the page", () -> Ui.find(answer).isPresent());
        Desk.picture("team-reports");
        Ui.answerAsked(() -> {
            Ui.type("field.remark", remark);
            Desk.picture("answer-report");
        });
        Ui.click(answer);
        Ui.waitFor("the answer", () -> Records.column("workReports", "state").contains("READ"));
        Ui.settle();
        Desk.picture("report-read");
        Ui.closeEditors();
    }

    /** Gives a deal to a colleague of hers (LED-17). */
    void reassign(RecordRef opportunity, String colleague) {
        Ui.workplace().openRecord(opportunity);
        Records.editor();
        Ui.answerAsked(() -> {
            Ui.choose("field.user", colleague);
            Desk.picture("reassign");
        });
        Ui.click("step.reassignOpportunity");
        Ui.waitFor(
                "the new owner", () -> Records.column("opportunities", "owner").contains(colleague));
        Ui.settle();
        Desk.picture("reassigned");
        Ui.closeEditors();
    }
}
