package org.kontor.persistence.database;

import org.kontor.kernel.text.Text;

/**
 * One invariant of the data, as a query that finds violations.
 *
 * @param id its name, for example {@code stock.balance}
 * @param label what must be true
 * @param sql a query whose rows are the violations; the first column names the record, further columns tell the figures
 */
public record IntegrityCheck(String id, Text label, String sql) {}
