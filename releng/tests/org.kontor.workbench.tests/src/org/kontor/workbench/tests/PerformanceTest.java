package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.identity.SignInService;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.performance.reports.ReportState;
import org.kontor.performance.reports.WorkReport;
import org.kontor.performance.reports.WorkReports;
import org.kontor.performance.targets.Achievements;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.TargetIndicator;
import org.kontor.performance.targets.TargetNode;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.performance.targets.Targets;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Workflow;
import org.kontor.process.measures.TimeStep;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.internal.list.ListEditor;
import org.kontor.workbench.internal.record.RecordEditor;

/** A manager splits the target of the quarter and reads reports; a salesperson submits the report of the day (P-06, P-17). */
@ExtendWith(CleanLog.class)
class PerformanceTest {

    private static final String LOGIN = "li-targets";

    private final Actor manager = Ui.workplace().actor();
    private Actor seller;

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }

    @BeforeEach
    void engageASeller() {
        service(UnitsOfWork.class).run(Actor.system(), "test", uow -> {
            UserDirectory directory = service(UserDirectory.class);
            if (directory.byLogin(uow, LOGIN).isEmpty()) {
                User user = new User();
                user.setLogin(LOGIN);
                user.setName("Li of Targets");
                user.setDepartmentId(
                        directory.department(uow, "Sales of Targets").getId());
                user.setRoles("sales");
                directory.enter(uow, user, TestSession.PASSWORD.toCharArray());
            }
        });
        seller = service(SignInService.class).actorOf(LOGIN).orElseThrow();
    }

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void splitsTheTargetOfTheQuarterAndLooksHowItStands() {
        long plan = plan();
        Ui.workplace().openRecord(new RecordRef(Targets.TYPE, plan));
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the plan", editor::isReady);
        editor.showTab(1);
        Tree tree = Ui.get("split.tree", Tree.class);
        Ui.waitFor("the departments", () -> tree.getItemCount() == 1);

        TreeItem department = tree.getItem(0).getItem(0);
        enter(tree, department, "900");
        Ui.waitFor("what is still to be split", () -> tree.getItem(0).getText(2).equals("100"));
        enter(tree, tree.getItem(0).getItem(0), "1000");
        Ui.waitFor("that nothing is left", () -> tree.getItem(0).getText(2).equals("\u2713"));
        tree.setSelection(tree.getItem(0).getItem(0));
        tree.notifyListeners(SWT.Selection, new Event());
        Ui.click("split.propose");
        Ui.waitFor("the person's share", () -> personsShare(plan).isPresent());

        assertThat(personsShare(plan)).hasValueSatisfying(a -> assertThat(a).isEqualByComparingTo("1000"));
        Ui.settle();
        Ui.closeEditors();
        Destination.page("completion", service(Targets.class).type().label(), "org.kontor.performance.ui.completion")
                .open(Ui.workplace());
        Tree standing = Ui.get("targets.tree", Tree.class);
        Ui.waitFor("how it stands", () -> standing.getItemCount() == 1);
        standing.setSelection(standing.getItem(0));
        Ui.key(standing, SWT.CR);
        Ui.waitFor("the documents behind it", () -> Ui.page().getActiveEditor() instanceof ListEditor);
    }

    /** Edits the first figure of a row as somebody does who types and presses Enter. */
    private static void enter(Tree tree, TreeItem item, String amount) {
        ((TreeViewer) tree.getData("org.kontor.viewer")).editElement(item.getData(), 1);
        Text field = null;
        for (Control child : tree.getChildren()) {
            if (child instanceof Text text && text.isVisible()) {
                field = text;
            }
        }
        assertThat(field).as("the cell's editor").isNotNull();
        field.setText(amount);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();
    }

    private long plan() {
        Targets targets = service(Targets.class);
        Optional<Achievements.Plan> known = service(Achievements.class).planFor(manager, LocalDate.now());
        if (known.isPresent()) {
            return known.get().id();
        }
        TargetPlan draft = targets.blank(manager);
        draft.getIndicators().clear();
        TargetIndicator indicator = new TargetIndicator();
        indicator.setMeasure("newCustomers");
        indicator.setWeight(BigDecimal.ONE);
        indicator.setAmount(new BigDecimal("1000"));
        draft.getIndicators().add(indicator);
        return targets.create(manager, draft).id();
    }

    private Optional<BigDecimal> personsShare(long plan) {
        List<TargetNode> nodes = service(Targets.class).division(manager, plan).nodes();
        return nodes.getFirst().find(Seat.person(seller.userId())).flatMap(node -> node.target("newCustomers"));
    }

    /** What is simulated becomes the target, and the page shows it (FIN-24). */
    @Test
    void keepsWhatWasSimulatedAsTheTargetOfTheNetReturn() {
        Destination.page("netReturn", service(Targets.class).type().label(), "org.kontor.performance.ui.netReturn")
                .open(Ui.workplace());
        Tree statement = Ui.get("netReturn.statement", Tree.class);
        Ui.waitFor("the statement", () -> statement.getItemCount() >= 5);

        Ui.answerAsked(() -> {
            Ui.type("field.revenue", "1000");
            Ui.type("field.dynamicCost", "600");
            Ui.type("field.staticCost", "150");
        });
        Ui.click("netReturn.keep");
        Ui.waitFor(
                "the target of the net return",
                () -> statement.getItemCount() >= 5
                        && statement.getItem(4).getText(4).equals("250.00"));

        assertThat(statement.getItem(2).getText(4))
                .as("dynamic cost in revenue")
                .startsWith("60")
                .endsWith("%");
        boolean over =
                LocalDate.now().equals(TimeStep.MONTH.around(LocalDate.now()).to());
        assertThat(statement.getColumn(2).getText())
                .as("a running month is compared with the same days before")
                .isEqualTo(over ? "Before" : "Same days");
        Ui.settle();
    }

    @Test
    void submitsTheReportOfTheDay() {
        Ui.workplace().openNew(WorkReports.TYPE);
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the form", editor::isReady);
        Ui.type("field.thoughts", "A good day");
        Ui.type("field.nextPlan", "Send the offer");
        editor.doSave(new NullProgressMonitor());
        Ui.waitFor("that it is stored", () -> !editor.isDirty());
        Ui.settle();

        Ui.click("step.submit");
        AtomicLong waiting = new AtomicLong();
        Ui.waitFor("the submission", () -> {
            waiting.set(service(WorkReports.class).week(manager, LocalDate.now()).stream()
                    .filter(writer -> writer.userId() == manager.userId())
                    .flatMap(writer -> writer.sheets().stream())
                    .filter(sheet -> sheet.state() == ReportState.SUBMITTED)
                    .filter(sheet -> sheet.texts().contains("A good day"))
                    .count());
            return waiting.get() == 1;
        });
        // the editor comes to the front once more when the step has been taken
        Ui.settle();
    }

    @Test
    void theManagerReadsAndComments() {
        long report = submittedReport();
        Destination.page(
                        "teamReports",
                        service(WorkReports.class).type().label(),
                        "org.kontor.performance.ui.teamReports")
                .open(Ui.workplace());
        String answer = "teamReports.answer." + report;
        Ui.waitFor("the report on the page", () -> Ui.find(answer).isPresent());

        Ui.answerAsked(() -> Ui.type("field.remark", "Take the engineer along"));
        Ui.click(answer);
        Ui.waitFor("the answer", () -> load(report).getState() == ReportState.READ);

        assertThat(load(report).getComment()).isEqualTo("Take the engineer along");
        assertThat(load(report).getReadBy()).isEqualTo(manager.name());
        Ui.settle();
    }

    private WorkReport load(long report) {
        return service(WorkReports.class).load(manager, report).draft();
    }

    private long submittedReport() {
        WorkReports reports = service(WorkReports.class);
        WorkReport draft = reports.blank(seller);
        draft.setThoughts("They decide soon");
        long id = reports.create(seller, draft).id();
        service(Workflow.class).move(seller, new RecordRef(WorkReports.TYPE, id), "submit", Optional.empty());
        return id;
    }
}
