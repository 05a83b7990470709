package org.kontor.exchange;

import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;

/**
 * A field that a column of a file can go to.
 *
 * @param id its name, for a field of lines with the name of their table before it: {@code name}, {@code contacts.name}
 * @param label what users call it
 * @param kind what kind of value it takes
 */
public record TargetField(String id, Text label, FieldKind kind) {}
