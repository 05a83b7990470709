package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Segments;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.list.ListEditor;
import org.kontor.workbench.internal.list.ListInput;

/** A segment is made in the dialog, counted while it is made, kept, and the list is looked at through it. */
@ExtendWith(CleanLog.class)
class SegmentTest {

    private static final String LIST = "customers";

    private final Actor actor = Ui.workplace().actor();
    private final Segments segments = service(Segments.class);

    @AfterEach
    void close() {
        segments.offered(actor, LIST).forEach(offer -> segments.remove(actor, offer.id()));
        Ui.closeEditors();
    }

    @Test
    void conditionsAreCountedKeptAndLookedThrough() throws PartInitException {
        customer("Segment North Ltd.", "Tromso");
        customer("Segment Northern Ltd.", "Tromso");
        customer("Segment South Ltd.", "Malaga");
        ListEditor editor = open();
        Ui.waitFor("all rows", () -> editor.model().isCounted());
        int all = editor.model().size();

        editor.newSegment();
        Ui.waitFor("the dialog", () -> Ui.find("segment").isPresent());
        choose("condition.group", "Contacts");
        assertThat(Ui.get("condition.subject", Combo.class).getItems()).contains("Role", "Birthday");
        choose("condition.group", "Customers");
        choose("condition.subject", "City");
        choose("condition.comparison", "is");
        Combo value = Ui.get("condition.value", Combo.class);
        Ui.waitFor("the offered towns", () -> List.of(value.getItems()).contains("Tromso"));
        Ui.waitFor("what is missing", () -> count().contains("not complete"));
        value.setText("Tromso");
        Ui.waitFor("the count", () -> count().equals("2 records"));
        value.setText("Tromso; Malaga");
        Ui.waitFor("the count of both", () -> count().equals("3 records"));
        value.setText("Tromso");
        Ui.type("segment.name", "The north");
        Ui.waitFor("the count again", () -> count().equals("2 records"));
        Ui.click(((Shell) Ui.find("segment").orElseThrow()).getDefaultButton());

        Ui.waitFor(
                "the rows of the segment",
                () -> editor.model().isCounted() && editor.model().size() == 2);
        assertThat(said()).contains("The north");
        assertThat(segments.offered(actor, LIST)).singleElement().satisfies(offer -> {
            assertThat(offer.name()).isEqualTo("The north");
            assertThat(segments.segment(actor, offer.id()).conditions())
                    .containsExactly(Condition.of("city", Comparison.ANY_OF, "Tromso"));
        });
        assertThat(editor.exportedRequest())
                .as("exports take the same rows")
                .isEqualTo(editor.model().request());

        Event link = new Event();
        link.text = "all";
        Ui.get("list.message", Link.class).notifyListeners(SWT.Selection, link);
        Ui.waitFor(
                "all rows again",
                () -> editor.model().isCounted() && editor.model().size() == all);
        assertThat(said()).isEmpty();
    }

    private static String said() {
        return Ui.get("list.message", Link.class).getText();
    }

    private static String count() {
        return Ui.get("segment.count", Label.class).getText();
    }

    private static void choose(String combo, String item) {
        Combo offered = Ui.get(combo, Combo.class);
        offered.select(List.of(offered.getItems()).indexOf(item));
        offered.notifyListeners(SWT.Selection, new Event());
    }

    private void customer(String name, String city) {
        Customers customers = service(Customers.class);
        Customer draft = customers.blank(actor);
        draft.setName(name);
        draft.setCity(city);
        customers.create(actor, draft);
    }

    private static ListEditor open() throws PartInitException {
        ListDefinition list = Ui.modules().lists().flatMap(l -> l.list(LIST)).orElseThrow();
        return (ListEditor) Ui.page()
                .openEditor(
                        new ListInput(list, ListRequest.ALL),
                        ListEditor.ID,
                        true,
                        IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
