package org.kontor.persistence.sharing;

import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;

/**
 * Records that are shared with a person or a department, which then read them and change nothing (SEC-04, CUS-19, P-22):
 * one by one, or with a whole group of people ({@link ReadingGroup}). Lists add them to the data scope, {@link org.kontor.persistence.record.EntityRecords} to what an editor
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

    /** Shares records of one type, as {@link #share} does each of them, with one look at those that are shared already. */
    public static void shareAll(UnitOfWork uow, String recordType, Collection<Long> recordIds, Reader reader) {
        if (recordIds.isEmpty()) {
            return;
        }
        Set<Long> missing = new LinkedHashSet<>(recordIds);
        uow
                .query(
                        RecordShare.class,
                        "SELECT s FROM RecordShare s WHERE s.recordType = ?1 AND s.recordId IN ?2",
                        recordType,
                        missing)
                .stream()
                .filter(row -> row.reader().equals(reader))
                .forEach(row -> missing.remove(row.recordId()));
        missing.forEach(id -> uow.add(new RecordShare(new RecordRef(recordType, id), reader)));
    }

    /** Ends the sharing of a record with them. */
    public static void end(UnitOfWork uow, RecordRef record, Reader reader) {
        rows(uow, record).stream().filter(row -> row.reader().equals(reader)).forEach(uow::remove);
    }

    /** Whether a record is shared with who acts, with a department in which the actor works, or with a group of his. */
    public static boolean reads(UnitOfWork uow, Actor actor, RecordRef record) {
        if (actor.memberOf().isEmpty()) {
            return false;
        }
        return of(uow, record).stream().anyMatch(reader -> isOne(actor, reader)) || readsInGroup(uow, actor, record);
    }

    private static boolean isOne(Actor actor, Reader reader) {
        return reader.userId().map(id -> id == actor.userId()).orElse(false)
                || reader.departmentId().map(actor.memberOf()::contains).orElse(false);
    }

    /** Without flush: what is being stored at this moment need not be complete yet. */
    private static boolean readsInGroup(UnitOfWork uow, Actor actor, RecordRef record) {
        return uow.readingGroups(record.type()).stream().anyMatch(group -> uow.entities()
                .createNativeQuery("SELECT x.ID FROM " + group.table() + " x WHERE x.ID = ?1 AND x." + group.column()
                        + " IN (" + group.groupsSql().replace("?", "?2") + ")")
                .setParameter(1, record.id())
                .setParameter(2, actor.userId())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .isPresent());
    }
}
