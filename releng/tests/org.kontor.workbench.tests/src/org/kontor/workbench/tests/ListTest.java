package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSort;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.list.ListEditor;
import org.kontor.workbench.internal.list.ListInput;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A list of a million rows never holds up the window (design, rule 7). */
@ExtendWith(CleanLog.class)
class ListTest {

    private static final long LONGEST_PAUSE_MILLIS = 500;

    private ServiceRegistration<ListQueries> registration;

    @BeforeEach
    void offerTheList() {
        registration = FrameworkUtil.getBundle(ListTest.class)
                .getBundleContext()
                .registerService(
                        ListQueries.class,
                        new MillionRows(),
                        new java.util.Hashtable<>(java.util.Map.of(Constants.SERVICE_RANKING, 100)));
        Ui.waitFor(
                "the list",
                () -> Ui.modules().lists().flatMap(l -> l.list("million")).isPresent());
    }

    @AfterEach
    void close() {
        Ui.closeEditors();
        registration.unregister();
    }

    @Test
    void staysAliveOnAMillionRows() throws PartInitException {
        ListEditor warm = open(ListRequest.ALL);
        Ui.waitFor("all ids", () -> warm.model().isCounted());
        Ui.closeEditors();
        try (Ui.Pauses pauses = new Ui.Pauses()) {
            ListEditor editor = open(ListRequest.ALL);
            Ui.waitFor("the first page", () -> editor.model().size() > 0);
            assertThat(text(editor.model().row(0))).isEqualTo("N1");
            Ui.waitFor("all ids", () -> editor.model().isCounted());
            assertThat(editor.model().size()).isEqualTo(MillionRows.SIZE);

            NatTable table = Ui.get("list.million", NatTable.class);
            table.doCommand(new ShowRowInViewportCommand(MillionRows.SIZE - 1));
            Ui.waitFor(
                    "the last row",
                    () -> editor.model().row(MillionRows.SIZE - 1).isPresent());
            assertThat(text(editor.model().row(MillionRows.SIZE - 1))).isEqualTo("N1000000");

            editor.searchFor("99999");
            Ui.waitFor(
                    "the search",
                    () -> editor.model().isCounted() && editor.model().size() < 1000);
            assertThat(text(editor.model().row(0))).isEqualTo("N99999");

            editor.searchFor("");
            Ui.waitFor(
                    "all rows again",
                    () -> editor.model().isCounted() && editor.model().size() == MillionRows.SIZE);
            editor.model().show(new ListRequest(Optional.empty(), List.of(), List.of(new ListSort("number", false))));
            Ui.waitFor("the other order", () -> text(editor.model().row(0)).equals("N1000000"));

            assertThat(pauses.longestMillis())
                    .as("longest pause of the user interface in ms")
                    .isLessThan(LONGEST_PAUSE_MILLIS);
        }
    }

    @Test
    void showsWhatARequestAsksFor() throws PartInitException {
        ListEditor editor = open(new ListRequest(Optional.of("123456"), List.<ListFilter>of(), List.of()));
        Ui.waitFor("the hits", () -> editor.model().isCounted());
        assertThat(editor.model().size()).isEqualTo(1);
        assertThat(editor.model().totals())
                .satisfiesAnyOf(totals -> assertThat(totals).isEmpty(), totals -> assertThat(totals)
                        .containsKey("amount"));
    }

    @Test
    void groupsRowsUnderHeadingsThatFold() throws PartInitException {
        ListEditor editor = open(ListRequest.ALL);
        Ui.waitFor("all ids", () -> editor.model().isCounted());
        NatTable table = Ui.get("list.million", NatTable.class);
        int plain = table.getRowCount();
        try {
            editor.groupBy(Optional.of("name"));
            Ui.waitFor("the groups", () -> editor.model().groups().size() == 2);
            Ui.settle();

            assertThat(editor.model().request().sorts()).first().isEqualTo(new ListSort("name", true));
            assertThat(firstColumn(table))
                    .filteredOn(text -> text.contains("first (250,000)"))
                    .hasSize(1);
        } finally {
            editor.groupBy(Optional.empty());
        }
        Ui.waitFor("all ids again", () -> editor.model().isCounted());
        assertThat(editor.model().groups()).isEmpty();
        assertThat(table.getRowCount()).isEqualTo(plain);
    }

    /** The texts at the left of what is in sight, headings included. */
    private static List<String> firstColumn(NatTable table) {
        return IntStream.range(0, 8)
                .mapToObj(row -> String.valueOf(table.getDataValueByPosition(0, row)))
                .toList();
    }

    private static ListEditor open(ListRequest request) throws PartInitException {
        return (ListEditor) Ui.page()
                .openEditor(
                        new ListInput(MillionRows.LIST, request),
                        ListEditor.ID,
                        true,
                        IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
    }

    private static String text(Optional<ListRow> row) {
        return row.map(r -> r.values().get(0).toString()).orElse("");
    }
}
