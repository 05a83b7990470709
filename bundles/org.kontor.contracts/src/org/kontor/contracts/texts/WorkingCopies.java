package org.kontor.contracts.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;

/**
 * Private copies of texts that a user edits in the desktop's word processor (CON-02). What the word processor saves is
 * taken back as a new version; what cannot be taken back is kept aside beside the copy and told, never thrown away. Copies
 * outlive the program, so that nothing is lost when it ends before the word processor does.
 */
public interface WorkingCopies {

    /**
     * A copy.
     *
     * @param record the contract or template
     * @param title what users call it
     * @param file the document
     * @param basedOn the number of the version it is at
     */
    record Copy(RecordRef record, String title, Path file, int basedOn) {}

    /**
     * What happened to a copy.
     *
     * @param record the contract or template
     * @param stored whether it became a version
     * @param text the sentence for the user
     */
    record Notice(RecordRef record, boolean stored, Text text) {}

    /**
     * Writes the current version into a copy, or answers the copy that is there already.
     *
     * @param title what users call the record
     * @throws org.kontor.kernel.problem.ProblemException when there is no text, it may not be changed, or the file cannot
     *     be written
     */
    Copy checkOut(Actor actor, RecordRef record, String title);

    /** The actor's copies. */
    List<Copy> copies(Actor actor);

    /** The actor's copy of a record's text. */
    Optional<Copy> copy(Actor actor, RecordRef record);

    /** Takes back what was saved in any of the actor's copies since it was last looked at. */
    List<Notice> takeBack(Actor actor);

    /** Takes back what was saved in the actor's copy of one record's text. */
    List<Notice> takeBack(Actor actor, RecordRef record);

    /** Whether the actor's copy of a record's text holds what was not looked at yet, such as while its word processor locks it. */
    boolean isWaiting(Actor actor, RecordRef record);

    /** Takes back what was saved last and removes the copy, if nothing of it would be lost. */
    List<Notice> finish(Actor actor, RecordRef record);
}
