package org.kontor.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import javax.sql.DataSource;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.internal.BaseContribution;
import org.kontor.persistence.internal.EntityManagers;
import org.kontor.persistence.internal.Migrator;
import org.kontor.persistence.internal.search.StoredSearch;
import org.kontor.persistence.search.SearchIndexes;
import org.kontor.persistence.sharing.ReadingGroup;

/**
 * One open database: its connection pool, its schema, the entities of the contributing bundles. Plain Java, so that
 * services are tested on it without OSGi.
 */
public final class Database implements AutoCloseable {

    private static final int POOL_SIZE = 10;

    private final DatabasePlatform platform;
    private final ConnectionProfile profile;
    private final Path home;
    private final Clock clock;
    private final HikariDataSource pool;
    private final EntityManagers managers;
    private final StoredSearch search;
    private final LongAdder repeats = new LongAdder();
    private volatile List<PersistenceContribution> contributions = List.of();

    private Database(
            DatabasePlatform platform, ConnectionProfile profile, Path home, Clock clock, HikariDataSource pool) {
        this.platform = platform;
        this.profile = profile;
        this.home = home;
        this.clock = clock;
        this.pool = pool;
        this.managers = new EntityManagers(platform, pool);
        this.search = new StoredSearch(platform, pool);
    }

    /**
     * Opens a database, brings its schema up to date and maps the entities.
     *
     * @param home the folder of all profiles
     * @param password of the database user
     * @param contributions what the installed bundles bring
     * @param clock tells the time and the company's time zone
     * @throws org.kontor.kernel.problem.ProblemException when it cannot be opened or migrated; says why
     */
    public static Database open(
            DatabasePlatform platform,
            ConnectionProfile profile,
            Path home,
            char[] password,
            List<PersistenceContribution> contributions,
            Clock clock) {
        HikariDataSource pool = pool(platform.open(profile, home, password), profile);
        Database database = new Database(platform, profile, home, clock, pool);
        try {
            database.use(contributions);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
        return database;
    }

    private static HikariDataSource pool(DataSource source, ConnectionProfile profile) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("kontor-" + profile.name());
        config.setDataSource(source);
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        return new HikariDataSource(config);
    }

    /**
     * Takes other contributions into use while the database is open: migrates what is new and maps the entities anew.
     * Actions under way end on the entities they began with.
     */
    public void use(List<PersistenceContribution> contributions) {
        List<PersistenceContribution> all = new ArrayList<>();
        all.add(new BaseContribution());
        all.addAll(contributions);
        new Migrator(platform, pool, clock).migrate(all);
        managers.use(all);
        search.use(all, managers.factory());
        this.contributions = List.copyOf(all);
    }

    /** What is in use, the persistence bundle's own contribution first. */
    public List<PersistenceContribution> contributions() {
        return contributions;
    }

    /** What groups of people read of a record type. */
    public List<ReadingGroup> readingGroups(String recordType) {
        return contributions.stream()
                .flatMap(contribution -> contribution.readingGroups().stream())
                .filter(group -> group.recordType().equals(recordType))
                .toList();
    }

    /** Does something with a new entity manager, which is closed afterwards. */
    public <T> T withEntities(Function<EntityManager, T> action) {
        return managers.with(action);
    }

    /** Notes that an action ran again, because another one was at the same rows at that moment. */
    public void noteRepeat() {
        repeats.increment();
    }

    /** How often actions of this program ran again since the database was opened; the users noticed nothing of it. */
    public long repeats() {
        return repeats.sum();
    }

    /** The search indexes of the contributions. */
    public SearchIndexes search() {
        return search;
    }

    /** How the search indexes are kept, for the persistence bundle itself. */
    public StoredSearch storedSearch() {
        return search;
    }

    /** The factory in use, for checks of the mapping. */
    public EntityManagerFactory factory() {
        return managers.factory();
    }

    /** The pool; connections come with auto-commit off. */
    public DataSource dataSource() {
        return pool;
    }

    /** The product behind it. */
    public DatabasePlatform platform() {
        return platform;
    }

    /** How it was reached. */
    public ConnectionProfile profile() {
        return profile;
    }

    /** The folder of all profiles. */
    public Path home() {
        return home;
    }

    /** The time. */
    public Clock clock() {
        return clock;
    }

    /** Ends all connections and lets go of the database. */
    @Override
    public void close() {
        search.close();
        managers.close();
        pool.close();
        platform.close(profile, home);
    }
}
