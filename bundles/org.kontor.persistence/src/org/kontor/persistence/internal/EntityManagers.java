package org.kontor.persistence.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.DatabasePlatform;

/**
 * The factory over the entities of all contributors. A module that comes or goes means a new factory; the old one is
 * closed when the actions that use it have ended, which the read lock tells.
 */
public final class EntityManagers implements AutoCloseable {

    private static final AtomicLong SESSIONS = new AtomicLong();

    private final DatabasePlatform platform;
    private final DataSource source;
    private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock(true);
    private EntityManagerFactory factory;

    /** Makes no factory yet. */
    public EntityManagers(DatabasePlatform platform, DataSource source) {
        this.platform = platform;
        this.source = source;
    }

    /** Maps these contributions from now on. */
    public void use(List<PersistenceContribution> contributions) {
        EntityManagerFactory next = build(contributions);
        inUse.writeLock().lock();
        try {
            closeFactory();
            factory = next;
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /** Does something with a new entity manager. An action inside an action gets its own. */
    public <T> T with(Function<EntityManager, T> action) {
        inUse.readLock().lock();
        try (EntityManager entities = factory.createEntityManager()) {
            return action.apply(entities);
        } finally {
            inUse.readLock().unlock();
        }
    }

    /** The factory in use. */
    public EntityManagerFactory factory() {
        return factory;
    }

    @Override
    public void close() {
        inUse.writeLock().lock();
        try {
            closeFactory();
        } finally {
            inUse.writeLock().unlock();
        }
    }

    private void closeFactory() {
        if (factory != null) {
            factory.close();
            factory = null;
        }
    }

    private EntityManagerFactory build(List<PersistenceContribution> contributions) {
        CompositeLoader loader = new CompositeLoader(contributions);
        loader.requireAll();
        Map<String, Object> properties = new HashMap<>();
        properties.put(PersistenceUnitProperties.SESSION_NAME, "kontor-" + SESSIONS.incrementAndGet());
        properties.put(PersistenceUnitProperties.CLASSLOADER, loader);
        properties.put(PersistenceUnitProperties.TARGET_DATABASE, platform.eclipseLinkTarget());
        properties.put(PersistenceUnitProperties.WEAVING, "static");
        properties.put(PersistenceUnitProperties.DDL_GENERATION, PersistenceUnitProperties.NONE);
        properties.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
        properties.put(PersistenceUnitProperties.BATCH_WRITING_SIZE, "200");
        properties.put(PersistenceUnitProperties.SHARED_CACHE_MODE, "NONE");
        properties.put(PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE");
        properties.put(PersistenceUnitProperties.SESSION_EVENT_LISTENER_CLASS, ChangeRecorder.class.getName());
        UnitInfo unit = new UnitInfo(loader, loader.classNames(), source);
        EntityManagerFactory made = new PersistenceProvider().createContainerEntityManagerFactory(unit, properties);
        try (EntityManager deploy = made.createEntityManager()) {
            deploy.getMetamodel().getEntities();
        }
        return made;
    }
}
