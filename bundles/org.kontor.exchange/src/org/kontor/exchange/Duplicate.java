package org.kontor.exchange;

/**
 * A row whose record is there already.
 *
 * @param line the line in the file
 * @param row the row in short
 * @param record what names the record that is there
 */
public record Duplicate(long line, String row, String record) {}
