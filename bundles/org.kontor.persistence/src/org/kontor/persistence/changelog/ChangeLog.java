package org.kontor.persistence.changelog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;

/** Reads the audit trail (SEC-11): who changed what, when, with the values before and after. */
public interface ChangeLog {

    /**
     * One entry.
     *
     * @param at when
     * @param actor who
     * @param entity the kind of record
     * @param kind C entered, U changed, D removed
     * @param field the field, for a change
     * @param before the value before; for a removal a summary of the record
     * @param after the value after; for a new record a summary of it
     * @param line the id of the line of the record that it happened to, if it was one
     */
    record Entry(
            Instant at,
            String actor,
            String entity,
            char kind,
            Optional<String> field,
            Optional<String> before,
            Optional<String> after,
            Optional<Long> line) {}

    /** What happened to the record with that id and to its lines, newest first. The caller has checked that the actor sees it. */
    List<Entry> entries(Actor actor, long recordId, int limit);
}
