package org.kontor.persistence.internal;

import jakarta.persistence.CacheStoreMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.persistence.sessions.Session;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.Versioned;
import org.kontor.persistence.database.Database;
import org.kontor.persistence.record.StaleRecordException;
import org.kontor.persistence.sharing.ReadingGroup;

/** A unit of work on one entity manager. */
final class JpaUnitOfWork implements UnitOfWork {

    private static final Map<String, Object> FRESH =
            Map.of("jakarta.persistence.cache.storeMode", CacheStoreMode.REFRESH);

    private final EntityManager entities;
    private final Actor actor;
    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;
    private final Database database;
    private final Set<RecordRef> changed = new LinkedHashSet<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    JpaUnitOfWork(EntityManager entities, Actor actor, Instant now, Database database) {
        this.entities = entities;
        this.actor = actor;
        this.now = now;
        this.database = database;
        this.zone = database.clock().getZone();
        this.today = LocalDate.ofInstant(now, zone);
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    @Override
    public EntityManager entities() {
        return entities;
    }

    @Override
    public <T> Optional<T> find(Class<T> type, long id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    @Override
    public <T> T get(Class<T> type, long id) {
        return find(type, id).orElseThrow(JpaUnitOfWork::gone);
    }

    @Override
    public <T> T lock(Class<T> type, long id) {
        T loaded = entities.find(type, id);
        if (loaded == null) {
            throw gone();
        }
        entities.flush();
        entities.refresh(loaded, LockModeType.PESSIMISTIC_WRITE, FRESH);
        return loaded;
    }

    @Override
    public <T> void load(Class<T> type, Collection<Long> ids) {
        Set<Long> distinct = new TreeSet<>(ids);
        if (distinct.size() > 1) {
            String name = entities.getMetamodel().entity(type).getName();
            prepared(type, "SELECT e FROM " + name + " e WHERE e.id IN ?1", distinct)
                    .setFlushMode(FlushModeType.COMMIT)
                    .getResultList();
        }
    }

    @Override
    public <T> Optional<T> lockFirst(Class<T> type, String jpql, Object... parameters) {
        TypedQuery<T> query = prepared(type, jpql, parameters);
        FRESH.forEach(query::setHint);
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    @Override
    public <T> T add(T entity) {
        entities.persist(entity);
        return entity;
    }

    @Override
    public void remove(Object entity) {
        entities.remove(entity);
    }

    @Override
    public <T> List<T> query(Class<T> type, String jpql, Object... parameters) {
        return prepared(type, jpql, parameters).getResultList();
    }

    @Override
    public <T> Optional<T> first(Class<T> type, String jpql, Object... parameters) {
        return prepared(type, jpql, parameters).setMaxResults(1).getResultList().stream()
                .findFirst();
    }

    @Override
    public <T> Optional<T> firstStored(Class<T> type, String jpql, Object... parameters) {
        TypedQuery<T> query = prepared(type, jpql, parameters);
        return query.setFlushMode(FlushModeType.COMMIT).setMaxResults(1).getResultList().stream()
                .findFirst();
    }

    @Override
    public <T> List<T> queryStored(Class<T> type, String jpql, Object... parameters) {
        return prepared(type, jpql, parameters)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    private <T> TypedQuery<T> prepared(Class<T> type, String jpql, Object... parameters) {
        TypedQuery<T> query = entities.createQuery(jpql, type);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    @Override
    public String nextNumber(String series) {
        Connection connection = entities.unwrap(Connection.class);
        try {
            if (raise(connection, series) == 0) {
                begin(connection, series);
            }
            return "%s-%05d".formatted(series, current(connection, series));
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot take a number of " + series, failure);
        }
    }

    private static int raise(Connection connection, String series) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE DOCUMENT_COUNTER SET LAST_NUMBER = LAST_NUMBER + 1 WHERE SERIES = ?")) {
            update.setString(1, series);
            return update.executeUpdate();
        }
    }

    private static void begin(Connection connection, String series) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO DOCUMENT_COUNTER (SERIES, LAST_NUMBER) VALUES (?, 1)")) {
            insert.setString(1, series);
            insert.executeUpdate();
        }
    }

    private static long current(Connection connection, String series) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT LAST_NUMBER FROM DOCUMENT_COUNTER WHERE SERIES = ?")) {
            query.setString(1, series);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public void expectVersion(Versioned entity, RecordRef ref, int version) {
        if (entity.getVersion() != version) {
            throw new StaleRecordException(ref, entity.getChangedBy(), entity.getChangedAt());
        }
        entities.lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        changed(ref);
    }

    @Override
    public void repoint(Class<?> entity, long from, long to) {
        entities.flush();
        String table = entities.unwrap(Session.class).getDescriptor(entity).getTableName();
        try {
            References.repoint(entities.unwrap(Connection.class), table, from, to);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        entities.clear();
    }

    @Override
    public List<ReadingGroup> readingGroups(String recordType) {
        return database.readingGroups(recordType);
    }

    @Override
    public void changed(RecordRef ref) {
        changed.add(ref);
    }

    @Override
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    Set<RecordRef> changedRecords() {
        return changed;
    }

    List<Runnable> actionsAfterCommit() {
        return afterCommit;
    }

    private static ProblemException gone() {
        return new ProblemException(PersistenceText.of("record.gone"));
    }
}
