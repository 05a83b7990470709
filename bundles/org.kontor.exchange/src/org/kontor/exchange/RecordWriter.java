package org.kontor.exchange;

import java.nio.file.Path;
import java.util.Locale;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;

/** Writes a record with all its fields and tables into a file, for paper and for others (CUS-36, INT-01, REP-26). */
public interface RecordWriter {

    /**
     * Writes. The file appears only when it is complete.
     *
     * @param locale the language of labels and choices
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not see the record or the file cannot be
     *     written
     */
    void write(Actor actor, RecordRef record, ExportFormat format, Locale locale, Path file);
}
