package org.kontor.exchange.table;

import java.util.List;
import java.util.Optional;

/**
 * Reads a file of rows from its beginning to its end without holding more than one row in memory. All methods throw {@link
 * org.kontor.kernel.problem.ProblemException} when the file turns out not to be what it seemed.
 */
public interface TableReader extends AutoCloseable {

    /** The headings of the columns, from its first row; several may be the same, some empty. */
    List<String> headings();

    /** The next row that has something in it; empty at the end. */
    Optional<TableRow> next();

    /** How much of the file has been read, from 0 to 1. */
    double share();

    @Override
    void close();
}
