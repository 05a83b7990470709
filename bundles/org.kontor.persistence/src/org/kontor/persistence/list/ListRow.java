package org.kontor.persistence.list;

import java.util.List;
import org.kontor.kernel.record.RecordRef;

/**
 * One row of a list.
 *
 * @param record what opens when the row is opened
 * @param values a value for each column of the definition, in its order; absent values are null
 */
public record ListRow(RecordRef record, List<Object> values) {}
