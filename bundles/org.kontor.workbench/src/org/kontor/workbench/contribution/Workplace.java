package org.kontor.workbench.contribution;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.progress.Progress;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.RecordService;

/**
 * The workbench as contributed screens see it: who is signed in, how to open things, how to work outside the UI thread.
 * All methods are called in the UI thread.
 */
public interface Workplace {

    /** Who is signed in. */
    Actor actor();

    /** The company's name. */
    String company();

    /** The service of a record type, if its module is installed. */
    Optional<RecordService<?>> records(String recordType);

    /** The record whose editor is in front, if one is and it has been stored. */
    Optional<RecordRef> recordInFront();

    /** Tells in the UI thread which records have been changed, by whichever screen, as long as the widget lives. */
    void onChange(Control owner, Consumer<Set<RecordRef>> listener);

    /** Opens the home page. */
    void openHome();

    /** Opens a list as the user left it. */
    void openList(String listId);

    /** Opens a list with a search text, filters and order. */
    void openList(String listId, ListRequest request);

    /** Opens a record in its editor. */
    void openRecord(RecordRef record);

    /** Opens an editor for a new record. */
    void openNew(String recordType);

    /** Opens an editor for a new record, filled as far as known; the draft is of the record type's draft class. */
    void openDraft(String recordType, Object draft);

    /** Opens an own editor part. */
    void openPart(IEditorInput input, String editorId);

    /**
     * Works outside the UI thread with progress, tells refusals in the user's words, opens the resulting record and
     * refreshes what is shown.
     *
     * @param title what is being done
     * @param work returns the record to open afterwards, if any
     */
    void run(Text title, Supplier<Optional<RecordRef>> work);

    /**
     * Works long outside the UI thread and goes on in it. How far it is is shown with a button that ends it; the window stays
     * free for other work. Refusals are told in the user's words.
     *
     * @param title what is being done
     * @param work tells how far it is, and looks whether it shall end
     * @param then takes the result, also that of work that was ended
     */
    <R> void work(Text title, Function<Progress, R> work, Consumer<R> then);

    /**
     * Reads outside the UI thread and shows the result in it. Nothing is shown when the widget it belongs to has gone.
     *
     * @param title what is being read
     * @param owner the widget that will show it
     * @param read reads; may throw a {@link org.kontor.kernel.problem.ProblemException}
     * @param show shows it
     */
    <R> void load(Text title, Control owner, Supplier<R> read, Consumer<R> show);

    /** Reads outside the UI thread and goes on in it, for an action that needs to know something before it asks. */
    <R> void load(Text title, Supplier<R> read, Consumer<R> then);

    /**
     * Asks for some values in a dialog whose fields are generated from a description, then works with them outside the
     * UI thread. A refusal is shown in the dialog, which stays open; the call returns when it has been closed.
     *
     * @param title the dialog's title and the text of its button
     * @param explanation what the user should know first
     * @param type describes the values
     * @param draft the values offered
     * @param work returns the record to open afterwards, if any
     */
    <T> void ask(Text title, Text explanation, RecordType<T> type, T draft, Function<T, Optional<RecordRef>> work);

    /** Asks a question that is answered by yes or no. */
    boolean confirm(Text title, Text question);

    /** Tells something. */
    void tell(Text title, Text text);
}
