package org.kontor.exchange.internal;

import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordType;

/** Where the values of a column go in a draft. */
sealed interface Place<T> {

    /** The field. */
    Field<?, ?> field();

    /** A field of the record itself. */
    record OfRecord<T>(Field<T, ?> field) implements Place<T> {}

    /** A field of a line. */
    record OfLine<T, L>(RecordType.Table<T, L> table, Field<L, ?> field) implements Place<T> {}
}
