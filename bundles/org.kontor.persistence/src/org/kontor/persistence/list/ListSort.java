package org.kontor.persistence.list;

/**
 * One sort key of a list.
 *
 * @param column the column's id
 * @param ascending the direction
 */
public record ListSort(String column, boolean ascending) {}
