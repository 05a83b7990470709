package org.kontor.kernel.record;

/**
 * Points to a record, so that a list row, a search hit, a notification or a home block can open it without knowing the
 * module it belongs to.
 *
 * @param type the record type's id, for example {@code customer}
 * @param id the record's technical id
 */
public record RecordRef(String type, long id) {

    private static final long NOT_YET = 0;

    /** Points to a record that is still to be made: to open it is to begin a new one. */
    public static RecordRef fresh(String type) {
        return new RecordRef(type, NOT_YET);
    }

    /** Whether the record is still to be made. */
    public boolean isFresh() {
        return id == NOT_YET;
    }
}
