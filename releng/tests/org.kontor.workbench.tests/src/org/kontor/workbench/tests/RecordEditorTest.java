package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.Stored;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** The generic editor: edit, check, save, undo, conflict. */
@ExtendWith(CleanLog.class)
class RecordEditorTest {

    private NoteRecords notes;

    @BeforeEach
    void begin() {
        Ui.closeEditors();
        notes = PlatformUI.getWorkbench().getService(NoteRecords.class);
    }

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void storesANewRecord() {
        Ui.workplace().openNew("note");
        RecordEditor editor = editor();
        assertThat(editor.isDirty()).isFalse();

        Ui.type("field.title", "First");
        Ui.type("field.amount", "1,234.50");
        Ui.type("field.day", "2026-11-22");
        assertThat(editor.isDirty()).isTrue();
        save(editor);

        assertThat(editor.isDirty()).isFalse();
        Stored<Note> stored = only("First");
        assertThat(stored.draft().amount).isEqualByComparingTo(new BigDecimal("1234.5"));
        assertThat(stored.draft().day).hasToString("2026-11-22");
    }

    @Test
    void refusesWhatCannotBeReadAndWhatIsMissing() {
        Ui.workplace().openNew("note");
        RecordEditor editor = editor();
        Ui.type("field.amount", "twelve");
        save(editor);

        assertThat(editor.isDirty()).isTrue();
        assertThat(editor.model().orElseThrow().problems())
                .extracting(p -> p.field().orElse(""))
                .contains("amount", "title");
    }

    @Test
    void takesEditsBackFieldByField() {
        Stored<Note> stored = notes.create(Ui.workplace().actor(), note("Undo me", "1"));
        RecordEditor editor = open(stored.id());
        Ui.type("field.title", "Changed");
        Ui.type("field.amount", "2");
        editor.model().orElseThrow().undo();
        assertThat(Ui.get("field.title", Text.class).getText()).isEqualTo("Changed");
        editor.model().orElseThrow().undo();
        assertThat(Ui.get("field.title", Text.class).getText()).isEqualTo("Undo me");
        assertThat(editor.isDirty()).isFalse();
        editor.model().orElseThrow().redo();
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void letsTheUserChooseWhenTwoChangedTheSameRecord() {
        Stored<Note> stored = notes.create(Ui.workplace().actor(), note("Shared", "1"));
        RecordEditor editor = open(stored.id());
        Ui.type("field.title", "Mine");

        Note theirs = stored.draft().copy();
        theirs.title = "Theirs";
        theirs.amount = new BigDecimal("99");
        notes.update(Ui.workplace().actor(), stored.id(), stored.version(), theirs);

        Ui.answer("Theirs", () -> Ui.click(Ui.get("conflict.title.MINE", org.eclipse.swt.widgets.Button.class)));
        save(editor);

        Stored<Note> now = notes.load(Ui.workplace().actor(), stored.id());
        assertThat(now.draft().title).as("both changed it, I chose mine").isEqualTo("Mine");
        assertThat(now.draft().amount).as("only the other changed it").isEqualByComparingTo("99");
        assertThat(now.version()).isEqualTo(3);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void storesOnceWhenSaveIsPressedTwice() {
        Ui.workplace().openNew("note");
        RecordEditor editor = editor();
        Ui.type("field.title", "Once");
        Ui.display().asyncExec(() -> Ui.page().saveEditor(editor, false));
        save(editor);

        assertThat(notes.find(Ui.workplace().actor(), "Once", 10)).hasSize(1);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void newPressedTwiceOpensOneEditor() {
        Ui.workplace().openNew("note");
        Ui.workplace().openNew("note");
        assertThat(Ui.page().getEditorReferences()).hasSize(1);

        editor();
        Ui.type("field.title", "Begun");
        Ui.workplace().openNew("note");
        assertThat(Ui.page().getEditorReferences())
                .as("what was begun is not disturbed")
                .hasSize(2);
    }

    private RecordEditor open(long id) {
        Ui.workplace().openRecord(new RecordRef("note", id));
        return editor();
    }

    private static RecordEditor editor() {
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the record", editor::isReady);
        Ui.settle();
        return editor;
    }

    private static void save(RecordEditor editor) {
        Ui.page().saveEditor(editor, false);
        Ui.settle();
    }

    private Stored<Note> only(String title) {
        return notes.find(Ui.workplace().actor(), title, 2).stream()
                .map(h -> notes.load(Ui.workplace().actor(), h.record().id()))
                .findFirst()
                .orElseThrow();
    }

    private static Note note(String title, String amount) {
        Note note = new Note();
        note.title = title;
        note.amount = new BigDecimal(amount);
        return note;
    }
}
