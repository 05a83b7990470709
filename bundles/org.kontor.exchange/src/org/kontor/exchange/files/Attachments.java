package org.kontor.exchange.files;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;

/**
 * Files attached to records of any type (KNO-02). They lie in the database, so that all colleagues and every backup have
 * them. Whoever sees a record sees its files; whoever may change such records may add and remove files. All methods throw
 * {@link org.kontor.kernel.problem.ProblemException} when the actor may not or a file cannot be read or written.
 */
public interface Attachments {

    /** The largest file that a company allows before it says otherwise, in megabytes. */
    int USUAL_MEGABYTES = 20;

    /**
     * A file as it is shown.
     *
     * @param id its id
     * @param name its name
     * @param bytes its size
     * @param by who attached it
     * @param at when
     */
    record Item(long id, String name, long bytes, String by, Instant at) {}

    /** The files of a record, in the order in which they were attached. */
    List<Item> of(Actor actor, RecordRef record);

    /** Attaches a file: reads it into the database. */
    Item attach(Actor actor, RecordRef record, Path file);

    /** Writes a file out of the database. */
    void save(Actor actor, long id, Path file);

    /** Removes a file for good. */
    void remove(Actor actor, long id);

    /** The largest file that the company allows, in megabytes. */
    int mostMegabytes(Actor actor);

    /** Says how large files may be; needs the permission {@code identity.edit}. */
    void allow(Actor actor, int mostMegabytes);
}
