package org.kontor.tests.widgets;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.workbench.internal.record.RecordEditor;

/** What everybody does with records all day: opens, enters and stores them, looks at lists. */
public final class Records {

    private static final int PAGE = 200;

    private Records() {}

    /** The editor in front, when its record has been read. */
    public static RecordEditor editor() {
        Ui.waitFor("an editor", () -> Ui.page().getActiveEditor() instanceof RecordEditor);
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("its record", editor::isReady);
        Ui.settle();
        return editor;
    }

    /** Stores by the command behind Ctrl+S; the record must be taken without a word. */
    public static RecordRef save() {
        RecordEditor editor = editor();
        command("org.eclipse.ui.file.save");
        Ui.waitFor("that it is stored", () -> !editor.isDirty());
        Ui.settle();
        return Ui.workplace().recordInFront().orElseThrow();
    }

    /** Presses Ctrl+N above the page in front. */
    public static RecordEditor fresh() {
        command("org.kontor.workbench.new");
        return editor();
    }

    /** Opens a record and waits for what it shows. */
    public static RecordEditor open(RecordRef record) {
        Ui.workplace().openRecord(record);
        return inFront(record);
    }

    /** Waits until a button has brought a record of another type, or another one of the same, to the front. */
    public static RecordRef follows(RecordRef before, String type) {
        Ui.waitFor("a " + type, () -> Ui.workplace()
                .recordInFront()
                .filter(record -> record.type().equals(type) && !record.equals(before))
                .isPresent());
        editor();
        return Ui.workplace().recordInFront().orElseThrow();
    }

    private static RecordEditor inFront(RecordRef record) {
        Ui.waitFor(
                record.toString(),
                () -> Ui.workplace().recordInFront().filter(record::equals).isPresent());
        return editor();
    }

    /** Runs what a menu or a key would run. */
    public static void command(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new IllegalStateException(id, e);
        }
    }

    /** What a column of a list holds, as far as who is signed in sees it. */
    public static List<Object> column(String list, String column) {
        ListDefinition definition = queries().list(list).orElseThrow();
        int index = definition.columns().indexOf(definition.column(column).orElseThrow());
        return rows(definition).stream().map(row -> row.values().get(index)).toList();
    }

    /** The row of a list that holds some values, as the user who is signed in sees it. */
    public static Optional<RecordRef> row(String list, Object... values) {
        return rows(queries().list(list).orElseThrow()).stream()
                .filter(row -> row.values().containsAll(List.of(values)))
                .map(ListRow::record)
                .findFirst();
    }

    private static List<ListRow> rows(ListDefinition list) {
        return queries().firstPage(Ui.workplace().actor(), list, ListRequest.ALL, PAGE);
    }

    private static ListQueries queries() {
        return Ui.modules().lists().orElseThrow();
    }
}
