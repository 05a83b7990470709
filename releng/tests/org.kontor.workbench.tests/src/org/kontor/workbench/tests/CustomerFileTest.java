package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Segments;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.internal.record.RecordEditor;

/** The customer file on real widgets: completeness, organisation, overview, handover (CUS-03, 07, 18, 22). */
@ExtendWith(CleanLog.class)
class CustomerFileTest {

    private final Actor actor = Ui.workplace().actor();
    private final Customers customers = service(Customers.class);

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void whatIsMissingIsNamedAndLeadsToItsField() {
        long id = customer("Incomplete Ltd.");
        RecordEditor editor = open(id);
        Ui.waitFor("the percentage", () -> percent().startsWith("0"));
        Link missing = Ui.get("completeness.missing", Link.class);
        assertThat(missing.getText()).contains("PHONE", "ADDRESS");

        Event event = new Event();
        event.text = "PHONE";
        missing.notifyListeners(SWT.Selection, event);
        Text phone = Ui.get("field.phone", Text.class);
        Ui.waitFor("the focus", phone::isFocusControl);
        phone.setText("021 5555 1234");
        Ui.waitFor("the new percentage", () -> percent().startsWith("10"));
        Ui.page().saveEditor(editor, false);
        Ui.settle();
        assertThat(customers.load(actor, id).draft().getCompleteness()).isEqualTo(10);
    }

    @Test
    void theOrganisationIsGoneThroughByKeysAndOpensAContact() {
        long id = customer("Organised Ltd.", "Chen", "Li");
        RecordEditor editor = open(id);
        showTab(editor, "orgChart");
        Canvas chart = Ui.get("orgChart", Canvas.class);
        Ui.waitFor("the chart", () -> "Organised Ltd.".equals(chart.getToolTipText()));
        Ui.key(chart, SWT.CR);
        assertThat(tabInFront(chart)).as("the company is no contact").isPositive();
        Ui.key(chart, SWT.ARROW_DOWN);
        assertThat(chart.getToolTipText()).isEqualTo("Chen");
        Ui.click("orgChart.larger");
        Ui.click("orgChart.fit");
        Ui.key(chart, SWT.CR);
        assertThat(tabInFront(chart)).isZero();
    }

    @Test
    void theOverviewSaysWhatIsKnownAtOneGlance() {
        RecordEditor editor = open(customer("Glanced at Ltd."));
        editor.showTab(1);
        Ui.settle();
        Ui.waitFor("the figures", () -> Ui.find("figure.completeness").isPresent());
        assertThat(Ui.get("figure.lastContact", Label.class).getText()).isEqualTo("–");
        assertThat(Ui.get("overview.next", Table.class).getItemCount()).isEqualTo(1);
        assertThat(Ui.get("overview.latest", Table.class).getItemCount()).isPositive();
    }

    @Test
    void customersAreHandedOverWithANote() {
        long colleague = colleague("handover-colleague");
        long id = customer("Handed over Ltd.");
        Ui.answer("Hand over", () -> {
            Combo receiver = Ui.get("handover.receiver", Combo.class);
            receiver.select(List.of(receiver.getItems()).indexOf("handover-colleague"));
            receiver.notifyListeners(SWT.Selection, new Event());
            Ui.get("handover.note", Text.class).setText("knows the region");
        });
        run("customer", "handOver", new RecordRef("customer", id));
        Ui.waitFor("the new owner", () -> customers.load(actor, id).draft().getOwnerId() == colleague);
        Ui.settle();
    }

    @Test
    void allCustomersOfASegmentAreHandedOver() {
        long colleague = colleague("segment-colleague");
        long first = customer("Segment of one Ltd.");
        long second = customer("Segment of two Ltd.");
        Segments segments = service(Segments.class);
        Condition named = Condition.of("name", Comparison.BEGINS_WITH, "Segment of");
        long segment = segments.keep(actor, "customers", "To hand over", false, List.of(named));
        Ui.soon(
                () -> Ui.find("handover.segment").map(Shell.class::cast).filter(CustomerFileTest::hasSelection),
                dialog -> Ui.click(dialog.getDefaultButton()));
        Ui.soon(() -> Ui.find("handover.receiver").map(Combo.class::cast), receiver -> {
            receiver.select(List.of(receiver.getItems()).indexOf("segment-colleague"));
            receiver.notifyListeners(SWT.Selection, new Event());
            Ui.get("handover.note", Text.class).setText("new territory");
            Ui.click(receiver.getShell().getDefaultButton());
        });
        ListDefinition list = service(ListQueries.class).list("customers").orElseThrow();
        Ui.modules().listActions(actor, list).stream()
                .filter(action -> action.id().equals("handOverSegment"))
                .findFirst()
                .orElseThrow()
                .run(Ui.workplace(), list);
        Ui.waitFor(
                "the new owner of both",
                () -> customers.load(actor, first).draft().getOwnerId() == colleague
                        && customers.load(actor, second).draft().getOwnerId() == colleague);
        segments.remove(actor, segment);
        Ui.settle();
    }

    /** The dialog fills its list a moment after it has opened. */
    private static boolean hasSelection(Shell dialog) {
        return Ui.all(Table.class).stream()
                .anyMatch(table -> table.getShell() == dialog && table.getSelectionCount() == 1);
    }

    private void run(String type, String actionId, RecordRef record) {
        RecordAction action = Ui.modules().actions(actor, type).stream()
                .filter(a -> a.id().equals(actionId))
                .findFirst()
                .orElseThrow();
        action.run(Ui.workplace(), List.of(record));
        Ui.settle();
    }

    private static String percent() {
        return Ui.find("completeness.percent")
                .map(label -> ((Label) label).getText())
                .orElse("");
    }

    private static void showTab(RecordEditor editor, String testId) {
        for (int tab = 1; tab < editor.tabCount() && Ui.find(testId).isEmpty(); tab++) {
            editor.showTab(tab);
            Ui.settle();
        }
    }

    private static int tabInFront(Control inTab) {
        Control at = inTab;
        while (!(at instanceof CTabFolder)) {
            at = at.getParent();
        }
        return ((CTabFolder) at).getSelectionIndex();
    }

    private RecordEditor open(long customer) {
        Ui.workplace().openRecord(new RecordRef("customer", customer));
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the record", editor::isReady);
        Ui.settle();
        return editor;
    }

    private long customer(String name, String... contacts) {
        Customer customer = customers.blank(actor);
        customer.setName(name);
        for (String person : contacts) {
            Contact contact = new Contact();
            contact.setName(person);
            customer.getContacts().add(contact);
        }
        return customers.create(actor, customer).id();
    }

    private long colleague(String login) {
        return service(UnitsOfWork.class).change(Actor.system(), "test", uow -> {
            User user = new User();
            user.setLogin(login);
            user.setName(login);
            user.setDepartmentId(actor.departmentId());
            user.setRoles("sales");
            return service(UserDirectory.class)
                    .enter(uow, user, "correct horse battery".toCharArray())
                    .getId();
        });
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
