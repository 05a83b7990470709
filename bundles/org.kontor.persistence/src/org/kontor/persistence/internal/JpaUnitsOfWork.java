package org.kontor.persistence.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.Database;
import org.kontor.persistence.database.DatabasePlatform;
import org.kontor.persistence.internal.search.SearchChanges;

/** Units of work on the open database. */
public final class JpaUnitsOfWork implements UnitsOfWork {

    private static final int TRIES = 8;
    private static final int TRIES_FOR_A_TAKEN_KEY = 3;
    private static final long LONGEST_PAUSE_MILLIS = 60;

    private final Supplier<Database> database;
    private final Consumer<Set<RecordRef>> listeners;

    /**
     * Units of work.
     *
     * @param database the database that is open at the moment of use
     * @param listeners told after each commit
     */
    public JpaUnitsOfWork(Supplier<Database> database, Consumer<Set<RecordRef>> listeners) {
        this.database = database;
        this.listeners = listeners;
    }

    @Override
    public <T> T change(Actor actor, String permission, Function<UnitOfWork, T> action) {
        require(actor, permission);
        for (int attempt = 1; ; attempt++) {
            try {
                return once(actor, action);
            } catch (PersistenceException | EclipseLinkException | IllegalStateException failure) {
                if (!mayTryAgain(failure, attempt)) {
                    throw explained(failure);
                }
                if (attempt == TRIES) {
                    throw new ProblemException(PersistenceText.of("busy"), failure);
                }
                database.get().noteRepeat();
                pause(attempt);
            }
        }
    }

    @Override
    public <T> T read(Actor actor, String permission, Function<UnitOfWork, T> action) {
        require(actor, permission);
        Database open = database.get();
        return open.withEntities(entities -> {
            try {
                entities.getTransaction().begin();
                T result = action.apply(new JpaUnitOfWork(entities, actor, now(open), open));
                entities.getTransaction().rollback();
                return result;
            } catch (PersistenceException | EclipseLinkException failure) {
                rollBack(entities, failure);
                throw explained(failure);
            } catch (RuntimeException | Error failure) {
                rollBack(entities, failure);
                throw failure;
            }
        });
    }

    private <T> T once(Actor actor, Function<UnitOfWork, T> action) {
        Database open = database.get();
        JpaUnitOfWork[] used = new JpaUnitOfWork[1];
        T result = open.withEntities(entities -> {
            JpaUnitOfWork uow = new JpaUnitOfWork(entities, actor, now(open), open);
            used[0] = uow;
            SearchChanges search = open.storedSearch().changes();
            T done = inTransaction(entities, uow, search, action);
            search.committed();
            return done;
        });
        if (!used[0].changedRecords().isEmpty()) {
            listeners.accept(Set.copyOf(used[0].changedRecords()));
        }
        used[0].actionsAfterCommit().forEach(Runnable::run);
        return result;
    }

    private static <T> T inTransaction(
            EntityManager entities, JpaUnitOfWork uow, SearchChanges search, Function<UnitOfWork, T> action) {
        entities.getTransaction().begin();
        try {
            PendingChanges pending = new PendingChanges(uow.actor(), uow.now(), search);
            UnitOfWorkImpl session = entities.unwrap(UnitOfWorkImpl.class);
            session.beginEarlyTransaction();
            pending.attachTo(session);
            T result = action.apply(uow);
            entities.flush();
            pending.write(entities.unwrap(Connection.class));
            entities.getTransaction().commit();
            return result;
        } catch (SQLException failure) {
            rollBack(entities, failure);
            throw new IllegalStateException(failure);
        } catch (RuntimeException | Error failure) {
            rollBack(entities, failure);
            throw failure;
        }
    }

    /** Takes back what was done; a connection that is lost cannot even do that, which must not hide the first failure. */
    private static void rollBack(EntityManager entities, Throwable failure) {
        try {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        } catch (PersistenceException | EclipseLinkException lost) {
            failure.addSuppressed(lost);
        }
    }

    /**
     * A row that somebody else entered at the same moment is found when the action runs again: a counter, a stock row, a
     * credit account. A key that is really taken is refused then, mostly by the service in better words.
     */
    private boolean mayTryAgain(Throwable failure, int attempt) {
        if (failure instanceof OptimisticLockException || failure.getCause() instanceof OptimisticLockException) {
            return true;
        }
        DatabasePlatform platform = database.get().platform();
        return sqlFailure(failure)
                .filter(sql ->
                        platform.isTransient(sql) || attempt < TRIES_FOR_A_TAKEN_KEY && platform.isDuplicate(sql))
                .isPresent();
    }

    private RuntimeException explained(RuntimeException failure) {
        DatabasePlatform platform = database.get().platform();
        return sqlFailure(failure)
                .flatMap(sql -> {
                    if (platform.isDuplicate(sql)) {
                        return Optional.of("duplicate");
                    }
                    // the pool gives no state when the database has closed a connection
                    boolean unavailable = sql.getSQLState() == null || platform.isUnavailable(sql);
                    return unavailable ? Optional.of("unavailable") : Optional.empty();
                })
                .<RuntimeException>map(key -> new ProblemException(PersistenceText.of(key), failure))
                .orElse(failure);
    }

    private static Optional<SQLException> sqlFailure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    private static void require(Actor actor, String permission) {
        if (!actor.may(permission)) {
            throw new ProblemException(PersistenceText.of("permission.missing", permission));
        }
    }

    /** Databases keep microseconds at most; a time that is read back must equal the one that was written. */
    private static Instant now(Database open) {
        return open.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void pause(int attempt) {
        long millis = ThreadLocalRandom.current().nextLong(1, LONGEST_PAUSE_MILLIS * attempt);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
