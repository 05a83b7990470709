package org.kontor.workbench.contribution;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.record.RecordHit;

/**
 * Helps to fill the lines of a record by keyboard as fast as a spreadsheet: understands whatever names the record of a line,
 * takes rows that were copied elsewhere, and answers while somebody writes, in the line itself and in cells beside it.
 * Register it as a service.
 *
 * @param <T> the draft of the record
 * @param <L> the draft of a line
 * @param <Q> what is asked; two questions that are equal have the same answer
 */
public interface LineAssistant<T, L, Q> {

    /**
     * A cell that is only shown.
     *
     * @param text what it says
     * @param tone its colour
     */
    record Fact(String text, Tone tone) {}

    /**
     * What was understood of copied rows.
     *
     * @param lines new lines
     * @param refused a sentence for each row that was not understood
     */
    record Pasted<L>(List<L> lines, List<Text> refused) {

        /** Keeps its own copy. */
        public Pasted {
            lines = List.copyOf(lines);
            refused = List.copyOf(refused);
        }
    }

    /**
     * What is to be said of the lines that were asked about.
     *
     * @param <T> the draft of the record
     * @param <L> the draft of a line
     */
    interface Answer<T, L> {

        /** The cells beside a line, one for each of {@link LineAssistant#columns}. */
        List<Fact> facts(int line);

        /**
         * Fills in what follows from what was entered; called in the UI thread.
         *
         * @param draft the live draft
         * @param asked the lines that were asked about; some may have changed since or be gone
         */
        void apply(T draft, List<L> asked);
    }

    /** The record type whose lines it helps with. */
    String recordType();

    /** The table of lines. */
    String table();

    /** The field of a line that takes whatever names the record it points to. */
    String entryField();

    /** Headings of cells beside each line, shown behind {@link #columnsAfter}; none for a user who may not see them. */
    List<Text> columns(Actor actor);

    /** The field behind which the additional cells are shown. */
    String columnsAfter();

    /** The records that can be meant by a text, the likeliest first; called outside the UI thread. */
    List<RecordHit> find(Actor actor, String typed, int most);

    /** What is said when nothing is meant by a text. */
    Text unknown(String typed);

    /** Understands rows that were copied, cells divided by tabs; called outside the UI thread. */
    Pasted<L> paste(Actor actor, String rows);

    /** Takes note of what there is to answer; called in the UI thread after each edit, so it must be quick. */
    Q question(Optional<RecordRef> record, T draft);

    /** Answers outside the UI thread. */
    Answer<T, L> answer(Actor actor, Q question);
}
