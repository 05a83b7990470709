package org.kontor.persistence.sharing;

/**
 * Records of a type that a whole group of people reads, as who works in a territory reads its customers (SEC-04, LED-15).
 * A module says it once with its tables ({@link org.kontor.persistence.PersistenceContribution#readingGroups()}); lists,
 * reports and editors obey it where they obey {@link Shares}.
 *
 * @param recordType the type of the records
 * @param table the table of the records
 * @param column its column, with an index, that says to which group a record belongs
 * @param groupsSql a query of the groups to which somebody belongs, with one mark for the user's id
 */
public record ReadingGroup(String recordType, String table, String column, String groupsSql) {}
