package org.kontor.exchange;

import java.util.Locale;
import org.kontor.kernel.text.Text;

/**
 * Why a row of a file was refused.
 *
 * @param file the name of the file
 * @param line the line in it, from 1
 * @param column the heading of the column; empty when the whole row is meant
 * @param reason what is wrong
 */
public record RowProblem(String file, long line, String column, Text reason) {

    /** File, line, column and reason in one sentence. */
    public String in(Locale locale) {
        String place = file + ":" + line + (column.isEmpty() ? "" : " [" + column + "]");
        return place + " " + reason.in(locale);
    }
}
