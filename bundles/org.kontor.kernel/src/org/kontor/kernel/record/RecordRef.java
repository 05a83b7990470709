package org.kontor.kernel.record;

/**
 * Points to a record, so that a list row, a search hit, a notification or a home block can open it without knowing the
 * module it belongs to.
 *
 * @param type the record type's id, for example {@code customer}
 * @param id the record's technical id
 */
public record RecordRef(String type, long id) {}
