package org.kontor.persistence.database;

import org.kontor.kernel.text.Text;

/**
 * Something that should be true of the data and is not.
 *
 * @param check the name of the invariant
 * @param label what should be true
 * @param detail the record and the figures
 */
public record Violation(String check, Text label, String detail) {}
