package org.kontor.exchange;

import java.nio.file.Path;
import java.util.Map;
import org.kontor.kernel.actor.Actor;

/** Imports records of one type from a file, the same way in the workbench and at the command line (INT-07). */
public interface RecordImporter {

    /**
     * Imports the rows of a CSV file as records. Columns are recognised by the name of a field or by its label in
     * English or Chinese. A record whose number is there already is left as it is. When rows are bad nothing is stored,
     * unless they are to be left out.
     *
     * @param recordType for example {@code customer}
     * @param mapping field names by column heading, for headings that are not recognised
     * @throws org.kontor.kernel.problem.ProblemException when there is no such type, the file cannot be read or no column
     *     is recognised
     */
    ImportReport run(Actor actor, String recordType, Path file, Map<String, String> mapping, boolean skipBad);
}
