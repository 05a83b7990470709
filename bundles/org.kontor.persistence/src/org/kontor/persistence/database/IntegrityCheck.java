package org.kontor.persistence.database;

import org.kontor.kernel.text.Text;

/**
 * One invariant of the data, as a query that finds violations.
 *
 * @param id its name, for example {@code stock.balance}
 * @param label what must be true
 * @param sql a query whose rows are the violations; the first column names the record, further columns tell the figures
 */
public record IntegrityCheck(String id, Text label, String sql) {

    /**
     * That the numbers of a kind of document have no gaps: of each series there are as many documents as the counter has
     * counted. Together with the unique index on the number this leaves no room for a gap.
     *
     * @param prefix what the series begin with, for example {@code SO} for {@code SO-2026}
     * @param table the table of the documents, with a column NUMBER
     */
    public static IntegrityCheck gapFree(String id, Text label, String prefix, String table) {
        String documents = "(SELECT COUNT(*) FROM " + table + " d WHERE d.NUMBER LIKE c.SERIES || '-%')";
        return new IntegrityCheck(
                id,
                label,
                "SELECT c.SERIES, c.LAST_NUMBER, " + documents + " FROM DOCUMENT_COUNTER c WHERE c.SERIES LIKE '"
                        + prefix + "-%' AND c.LAST_NUMBER <> " + documents);
    }
}
