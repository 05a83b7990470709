package org.kontor.exchange.table;

import java.nio.charset.Charset;

/**
 * How a file of rows is read. What was found out of a file is offered to the user, who may know better.
 *
 * @param kind what kind of file it is
 * @param charset how its characters are encoded; of no meaning for a workbook
 * @param separator what stands between two cells; of no meaning but for separated values
 * @param sheet the name of the sheet; empty but for a workbook
 */
public record TableFormat(Kind kind, Charset charset, char separator, String sheet) {

    /** The kinds of files that rows are read from. */
    public enum Kind {
        /** Text with a separator between the cells of a row. */
        SEPARATED,
        /** A workbook, XLSX. */
        WORKBOOK,
        /** Business cards, vCard: a row for each person. */
        CARDS,
        /** A calendar, iCalendar: a row for each appointment or task. */
        CALENDAR
    }

    /** The same file in another encoding. */
    public TableFormat withCharset(Charset other) {
        return new TableFormat(kind, other, separator, sheet);
    }

    /** The same file with another separator. */
    public TableFormat withSeparator(char other) {
        return new TableFormat(kind, charset, other, sheet);
    }

    /** Another sheet of the same workbook. */
    public TableFormat withSheet(String other) {
        return new TableFormat(kind, charset, separator, other);
    }

    /** Whether the encoding matters. */
    public boolean isText() {
        return kind != Kind.WORKBOOK;
    }
}
