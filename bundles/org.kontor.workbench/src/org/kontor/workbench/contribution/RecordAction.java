package org.kontor.workbench.contribution;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;

/**
 * Something a user can do with a record besides editing it: a button in the editor and an entry in the menu of the
 * list. Register it as a service.
 */
public interface RecordAction {

    /** Its name. */
    String id();

    /** The record type it works on. */
    String recordType();

    /** The button's text. */
    Text label();

    /** Its place among the actions. */
    int order();

    /** Its picture. */
    Optional<Icon> icon();

    /** What a user needs to be offered it. */
    String permission();

    /** Whether it can be run on several selected records at once. */
    default boolean onSeveral() {
        return false;
    }

    /** The letter that runs it on the selected rows of a list; empty for none. */
    default Optional<Character> key() {
        return Optional.empty();
    }

    /**
     * Whether it is offered in a state of the document; asked with an empty text for records without states.
     *
     * @param state the state's id
     */
    default boolean offeredIn(String state) {
        return true;
    }

    /**
     * Whether it is offered to a user for a record as it is now; asked where {@link #offeredIn} agrees.
     *
     * @param draft the record as the editor shows it
     */
    default boolean offeredFor(Actor actor, Object draft) {
        return true;
    }

    /**
     * The transition that this action carries out with more input than a note. The editor then shows this action in
     * place of the plain transition button, exactly when the transition is open to the user.
     */
    default Optional<String> transition() {
        return Optional.empty();
    }

    /** Whether it asks in a dialog before it does anything; the tour of all screens shows such dialogs. */
    default boolean asksFirst() {
        return false;
    }

    /**
     * Runs it. Called in the UI thread to ask what must be asked; the work itself goes through {@link Workplace#run} or
     * {@link Workplace#ask}, which take it out of the UI thread.
     */
    void run(Workplace workplace, List<RecordRef> records);
}
