package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.record.RecordRef;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.contribution.FileDrop;
import org.kontor.workbench.internal.record.RecordEditor;

/** Files are dragged onto a record and removed again (KNO-02). */
@ExtendWith(CleanLog.class)
class FilesTest {

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void takesFilesThatAreDroppedAndRemovesThem() throws IOException {
        Customers customers = (Customers) Ui.modules().records("customer").orElseThrow();
        Customer draft = customers.blank(Ui.workplace().actor());
        draft.setName("Company with files");
        long id = customers.create(Ui.workplace().actor(), draft).id();
        Ui.workplace().openRecord(new RecordRef("customer", id));
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the record", editor::isReady);
        editor.showTab(editor.tabCount() - 2);
        Table table = Ui.get("files.table", Table.class);
        Path file = Files.writeString(folder.resolve("合同.txt"), "content");

        drop(table, file);
        Ui.waitFor("the file", () -> table.getItemCount() == 1);
        assertThat(table.getItem(0).getText(0)).isEqualTo("合同.txt");
        assertThat(table.getItem(0).getText(1)).isEqualTo("1 KB");
        assertThat(Ui.get("files.open", Button.class).isEnabled()).isFalse();

        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        assertThat(Ui.get("files.open", Button.class).isEnabled()).isTrue();
        Ui.answer("Remove", () -> {});
        Ui.click("files.remove");
        Ui.waitFor("no file", () -> table.getItemCount() == 0);
    }

    @SuppressWarnings("unchecked")
    private static void drop(Table table, Path file) {
        DropTarget target = (DropTarget) table.getData(DND.DROP_TARGET_KEY);
        assertThat(target.getTransfer()).hasAtLeastOneElementOfType(FileTransfer.class);
        ((Predicate<List<Path>>) table.getData(FileDrop.TAKER)).test(List.of(file));
    }
}
