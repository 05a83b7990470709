package org.kontor.exchange.internal;

import java.io.IOException;
import java.util.List;

/** Writes the rows of a list in one format. */
interface RowWriter extends AutoCloseable {

    /** Writes what is above the rows. */
    void heading(String title, List<String> headings) throws IOException;

    /** Writes a row; values are text, numbers, dates, booleans or null. */
    void row(List<Object> values) throws IOException;

    @Override
    void close() throws IOException;
}
