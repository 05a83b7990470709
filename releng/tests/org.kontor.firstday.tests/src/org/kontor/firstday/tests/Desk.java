package org.kontor.firstday.tests;

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
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;
import org.kontor.workbench.internal.signin.SignInWindow;
import org.kontor.workbench.internal.work.ChangeOfUser;
import org.kontor.workbench.internal.work.Session;

/** What everybody does at this desk: sign in, enter and store records, look at lists. */
final class Desk {

    private static int pictures = 1;

    private Desk() {}

    /** Goes through the sign-in window and sees her own home page. */
    static void signIn(String login) {
        Ui.settle();
        Ui.soon(() -> Ui.find("signIn.button"), button -> {
            Ui.type("login", login);
            Ui.type("password", FirstStart.PASSWORD);
            Ui.click("signIn.button");
        });
        Session session =
                new SignInWindow(Ui.display(), new FirstStart.Running()).open().orElseThrow();
        ChangeOfUser.to(session, Ui.modules()).openHome();
        Ui.settle();
        picture("home-of-" + login);
    }

    /** The editor in front, when its record has been read. */
    static RecordEditor editor() {
        Ui.waitFor("an editor", () -> Ui.page().getActiveEditor() instanceof RecordEditor);
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("its record", editor::isReady);
        Ui.settle();
        return editor;
    }

    /** Stores by the command behind Ctrl+S; the record must be taken without a word. */
    static RecordRef save() {
        RecordEditor editor = editor();
        command("org.eclipse.ui.file.save");
        Ui.waitFor("that it is stored", () -> !editor.isDirty());
        Ui.settle();
        return Ui.workplace().recordInFront().orElseThrow();
    }

    /** Presses Ctrl+N above the page in front. */
    static RecordEditor fresh() {
        command("org.kontor.workbench.new");
        return editor();
    }

    static void command(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new IllegalStateException(id, e);
        }
    }

    static void picture(String name) {
        pictures++;
        Ui.picture(FirstStart.PICTURES, "%02d-%s".formatted(pictures, name));
    }

    /** What a column of a list holds, as far as who is signed in sees it. */
    static List<Object> column(String list, String column) {
        ListQueries queries = Ui.modules().lists().orElseThrow();
        ListDefinition definition = queries.list(list).orElseThrow();
        int index = definition.columns().indexOf(definition.column(column).orElseThrow());
        return queries.firstPage(Ui.workplace().actor(), definition, ListRequest.ALL, 200).stream()
                .map(row -> row.values().get(index))
                .toList();
    }

    /** The row of a list that holds a value, as the user who is signed in sees it. */
    static Optional<RecordRef> row(String list, Object value) {
        ListQueries queries = Ui.modules().lists().orElseThrow();
        ListDefinition definition = queries.list(list).orElseThrow();
        return queries.firstPage(Ui.workplace().actor(), definition, ListRequest.ALL, 200).stream()
                .filter(row -> row.values().contains(value))
                .map(ListRow::record)
                .findFirst();
    }
}
