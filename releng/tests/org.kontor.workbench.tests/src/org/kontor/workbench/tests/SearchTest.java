package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;
import org.kontor.workbench.internal.search.SearchWindow;

/** Global search by keyboard only. */
@ExtendWith(CleanLog.class)
class SearchTest {

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void opensTheFirstHitWithEnter() {
        Note note = new Note();
        note.title = "Needle in the haystack";
        PlatformUI.getWorkbench()
                .getService(NoteRecords.class)
                .create(Ui.workplace().actor(), note);

        SearchWindow search = new SearchWindow(Ui.page().getWorkbenchWindow().getShell(), Ui.workplace(), Ui.modules());
        search.open();
        search.type("needle");
        Ui.waitFor("all answers", search::isReady);
        Ui.settle();
        Text text = Ui.get("search.text", Text.class);
        Ui.key(text, SWT.CR);

        Ui.waitFor("the record", () -> Ui.page().getActiveEditor() instanceof RecordEditor e && e.isReady());
        assertThat(Ui.page().getActiveEditor().getTitle()).startsWith("Needle");
        assertThat(search.shell().isDisposed()).isTrue();
    }
}
