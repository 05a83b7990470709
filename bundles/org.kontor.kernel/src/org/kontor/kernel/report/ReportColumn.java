package org.kontor.kernel.report;

import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;

/**
 * A column that a data set delivers.
 *
 * @param id the name that report designs use
 * @param label what users call it
 * @param kind the kind of value; rows hold the Java type that {@link FieldKind} names, or null
 */
public record ReportColumn(String id, Text label, FieldKind kind) {}
