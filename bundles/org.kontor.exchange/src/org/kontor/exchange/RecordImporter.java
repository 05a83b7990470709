package org.kontor.exchange;

import java.util.List;
import org.kontor.kernel.actor.Actor;

/**
 * Imports records of any type from a file of rows, the same way in the workbench and at the command line (INT-07). Files
 * of any length are read as a stream and stored in small units of work. All methods throw {@link
 * org.kontor.kernel.problem.ProblemException} when the file cannot be read or there is no such target.
 */
public interface RecordImporter {

    /** What the actor may import. */
    List<ImportTarget> targets(Actor actor);

    /** The target of that id, for example {@code customer} or {@code customer.contacts}. */
    ImportTarget target(String id);

    /** The ids of the fields that each row must fill; others may stay empty or have a value that is usual. */
    List<String> needed(Actor actor, ImportTarget target);

    /**
     * The fields that columns belong to by their headings: the name or the label of a field in English or Chinese, or a
     * word that is usual for it.
     *
     * @return for each heading the id of a field; empty for none
     */
    List<String> match(ImportTarget target, List<String> headings);

    /** The first rows as they will be understood. */
    List<PreviewRow> preview(Actor actor, ImportJob job, int rows);

    /** Looks at all rows as an import does, and stores nothing. */
    ImportReport check(Actor actor, ImportJob job, ImportMonitor monitor);

    /** Imports all rows that are good. */
    ImportReport run(Actor actor, ImportJob job, ImportMonitor monitor);
}
