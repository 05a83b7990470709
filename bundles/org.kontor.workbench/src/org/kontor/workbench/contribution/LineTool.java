package org.kontor.workbench.contribution;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kontor.kernel.text.Text;

/**
 * Something that helps to write the lines of a record beyond typing: a button below them while they are edited. Register it as a
 * service.
 *
 * @param <T> the draft of the record
 * @param <L> the draft of a line
 */
public interface LineTool<T, L> {

    /** Its name. */
    String id();

    /** The record type whose lines it works on. */
    String recordType();

    /** The table of lines. */
    String table();

    /** The button's text. */
    Text label();

    /** Its place among the tools. */
    int order();

    /** What a user needs to be offered it. */
    String permission();

    /**
     * Runs it, in the UI thread; what takes longer goes through {@link Workplace#load}.
     *
     * @param draft the live draft
     * @param selected the selected line; empty where none is
     * @param take takes lines in place of the selected one, at the end where none is selected; to be called in the UI thread. The
     *     lines are made when the draft as it was has been remembered, so that the selected line may be changed and be one of
     *     them, and all of it is taken back by one undo
     */
    void run(Workplace workplace, T draft, Optional<L> selected, Consumer<Supplier<List<L>>> take);
}
