package org.kontor.persistence.sharing;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;

/**
 * Records that are shared one by one with a person or a department, which then read them and change nothing (SEC-04,
 * CUS-19, P-22). Lists add them to the data scope, {@link org.kontor.persistence.record.EntityRecords} to what an editor
 * may open; a query of a report does so by {@link org.kontor.persistence.list.SharedRows}.
 */
public final class Shares {

    private static final String OF_RECORD =
            "SELECT s FROM RecordShare s WHERE s.recordType = ?1 AND s.recordId = ?2 ORDER BY s.id";

    private Shares() {}

    /** With whom a record is shared, whom it was shared with first at the beginning. */
    public static List<Reader> of(UnitOfWork uow, RecordRef record) {
        return rows(uow, record).stream().map(RecordShare::reader).distinct().toList();
    }

    private static List<RecordShare> rows(UnitOfWork uow, RecordRef record) {
        return uow.query(RecordShare.class, OF_RECORD, record.type(), record.id());
    }

    /** Shares a record; nothing happens when it is shared with them already. */
    public static void share(UnitOfWork uow, RecordRef record, Reader reader) {
        if (!of(uow, record).contains(reader)) {
            uow.add(new RecordShare(record, reader));
        }
    }

    /** Ends the sharing of a record with them. */
    public static void end(UnitOfWork uow, RecordRef record, Reader reader) {
        rows(uow, record).stream().filter(row -> row.reader().equals(reader)).forEach(uow::remove);
    }

    /** Whether a record is shared with who acts, or with a department in which the actor works. */
    public static boolean reads(UnitOfWork uow, Actor actor, RecordRef record) {
        if (actor.memberOf().isEmpty()) {
            return false;
        }
        return of(uow, record).stream()
                .anyMatch(reader -> reader.userId()
                                .map(id -> id == actor.userId())
                                .orElse(false)
                        || reader.departmentId().map(actor.memberOf()::contains).orElse(false));
    }
}
