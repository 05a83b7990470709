package org.kontor.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.sharing.ReadingGroup;

/**
 * One user action in the making: everything done through it is stored together or not at all, under the name of the
 * actor. Lives only inside the function given to {@link UnitsOfWork}; for domain services, never for screens.
 */
public interface UnitOfWork {

    /** Who acts. */
    Actor actor();

    /** The moment the action began; every time stamp of the action is this one. */
    Instant now();

    /** The day the action began, in the company's time zone. */
    LocalDate today();

    /** The moment at which a day begins in the company's time zone. */
    Instant startOf(LocalDate day);

    /** The entities of this action; for queries that the short forms here do not cover. */
    EntityManager entities();

    /** The entity, if it exists. */
    <T> Optional<T> find(Class<T> type, long id);

    /**
     * The entity.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it does not exist (any more)
     */
    <T> T get(Class<T> type, long id);

    /**
     * The entity, fresh from the database and locked until the action ends; others that want it wait. Lock in a fixed
     * order (by id) when more than one is needed.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it does not exist (any more)
     */
    <T> T lock(Class<T> type, long id);

    /**
     * Loads several entities with one query, so that {@link #find} and {@link #get} have them at hand; for actions that
     * look at each line of a document. Those that do not exist are left out.
     */
    <T> void load(Class<T> type, Collection<Long> ids);

    /**
     * The first result of a JPQL query, fresh from the database and locked until the action ends; in one query, where
     * {@link #first} and {@link #lock} take two.
     */
    <T> Optional<T> lockFirst(Class<T> type, String jpql, Object... parameters);

    /** Makes a new entity part of the action and gives it its id. */
    <T> T add(T entity);

    /** Removes an entity. */
    void remove(Object entity);

    /** The result of a JPQL query with positional parameters {@code ?1, ?2 …}. */
    <T> List<T> query(Class<T> type, String jpql, Object... parameters);

    /** The first result of a JPQL query, if any. */
    <T> Optional<T> first(Class<T> type, String jpql, Object... parameters);

    /**
     * The first result of a JPQL query among what is stored already, without what this action has entered so far. Much
     * quicker than {@link #first} in an action that enters many records; for checks that a unique key backs in the
     * database.
     */
    <T> Optional<T> firstStored(Class<T> type, String jpql, Object... parameters);

    /**
     * The result of a JPQL query over what is stored already, without what this action has entered so far; also while a
     * new entity is not complete enough to be stored.
     */
    <T> List<T> queryStored(Class<T> type, String jpql, Object... parameters);

    /**
     * The next number of a series without gaps. The counter row stays locked until the action ends, so take it as late
     * as possible.
     *
     * @param series for example {@code SO-2026}; the number is {@code SO-2026-00001}
     */
    String nextNumber(String series);

    /**
     * Checks the version a user has seen against the stored one and makes sure that this action raises it.
     *
     * @throws org.kontor.persistence.record.StaleRecordException when somebody else was faster
     */
    void expectVersion(Versioned entity, RecordRef ref, int version);

    /**
     * Lets every row that refers to one record by a foreign key refer to another, in the tables of all modules, also of
     * those that are not installed on this desktop; for merging two records into one. Rows that name the record by the
     * columns RECORD_TYPE and RECORD_ID go with it; rows that go when their record goes are left alone.
     */
    void repoint(Class<?> entity, long from, long to);

    /** What groups of people read of a record type, as the installed modules say it. */
    List<ReadingGroup> readingGroups(String recordType);

    /** Tells listeners after the commit that the record was changed. */
    void changed(RecordRef ref);

    /** Does something after the commit, for example wakes a queue; never runs when the action fails. */
    void afterCommit(Runnable action);
}
