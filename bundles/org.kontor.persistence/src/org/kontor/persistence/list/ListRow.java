package org.kontor.persistence.list;

import java.util.List;
import org.kontor.kernel.record.RecordRef;

/**
 * One row of a list.
 *
 * @param id the row's id, unique in the list
 * @param record what opens when the row is opened
 * @param values a value for each column of the definition, in its order; absent values are null
 */
public record ListRow(long id, RecordRef record, List<Object> values) {}
