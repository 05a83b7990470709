package org.kontor.exchange;

import java.nio.file.Path;

/**
 * Imports a folder of files that belong together, for example all records of another program; register it as a service.
 */
public interface ImportPlan {

    /** Its name, for example {@code northwind}, as in {@code kontor import DIR --plan northwind}. */
    String id();

    /**
     * Imports. A plan first reads and checks all files; when rows are bad it stores nothing, unless they are to be left
     * out. What is there already is left as it is, so that a second run changes nothing.
     *
     * @param skipBad whether bad rows, and rows that depend on them, are left out
     * @throws org.kontor.kernel.problem.ProblemException when a file is missing or cannot be read
     */
    ImportReport run(Path folder, boolean skipBad);
}
