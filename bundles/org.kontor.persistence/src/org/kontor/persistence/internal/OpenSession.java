package org.kontor.persistence.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.Database;
import org.kontor.persistence.database.DatabaseAdministration;
import org.kontor.persistence.database.DatabasePlatform;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.database.Violation;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open database, fed with the platforms and contributions that the installed bundles offer. */
@Component(service = {DatabaseSession.class, DatabaseAdministration.class})
public final class OpenSession implements DatabaseSession, DatabaseAdministration {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSession.class);
    private static final long SETTLE_MILLIS = 300;
    private static final int PATIENCE = 30;

    private final List<DatabasePlatform> platforms = new CopyOnWriteArrayList<>();
    private final List<PersistenceContribution> contributions = new CopyOnWriteArrayList<>();
    private final Map<Object, ComponentServiceObjects<DatabaseReady>> waiting = new ConcurrentHashMap<>();
    private final Profiles profiles = new Profiles(KontorHome.path());
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("kontor-modules").factory());
    private ScheduledFuture<?> remap;
    private volatile Database database;

    /** Waits for platforms and contributions. */
    @Activate
    public OpenSession() {
        // Nothing is opened before somebody asks.
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPlatform(DatabasePlatform platform) {
        platforms.add(platform);
    }

    void removePlatform(DatabasePlatform platform) {
        platforms.remove(platform);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addContribution(PersistenceContribution contribution) {
        contributions.add(contribution);
        contributionsChanged();
    }

    void removeContribution(PersistenceContribution contribution) {
        contributions.remove(contribution);
        contributionsChanged();
    }

    /** Made late, because those who wait for the database work with services that wait for this one. */
    @Reference(
            service = DatabaseReady.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addWaiting(ComponentServiceObjects<DatabaseReady> one) {
        waiting.put(one.getServiceReference(), one);
    }

    void removeWaiting(ComponentServiceObjects<DatabaseReady> one) {
        waiting.remove(one.getServiceReference());
    }

    private void tellReady() {
        for (ComponentServiceObjects<DatabaseReady> one : waiting.values()) {
            DatabaseReady service = one.getService();
            if (service != null) {
                try {
                    service.ready();
                } finally {
                    one.ungetService(service);
                }
            }
        }
    }

    /** Several bundles come or go together; the entities are mapped anew once, after the last of them. */
    private synchronized void contributionsChanged() {
        if (database == null || later.isShutdown()) {
            return;
        }
        if (remap != null) {
            remap.cancel(false);
        }
        settle(PATIENCE);
    }

    private void settle(int patience) {
        remap = later.schedule(() -> mapAnew(patience), SETTLE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A module whose base has just gone is about to go itself, however slow the machine: it is waited for. */
    private synchronized void mapAnew(int patience) {
        if (database == null) {
            return;
        }
        List<PersistenceContribution> installed = List.copyOf(contributions);
        if (patience > 0 && !Migrator.isComplete(installed)) {
            settle(patience - 1);
            return;
        }
        try {
            database.use(installed);
            tellReady();
        } catch (RuntimeException failure) {
            LOG.error("The installed modules changed, but the database could not follow", failure);
        }
    }

    @Override
    public List<ConnectionProfile> profiles() {
        return profiles.all();
    }

    @Override
    public Optional<ConnectionProfile> profile(String name) {
        return profiles.find(name);
    }

    @Override
    public boolean ownsFiles(String profileName) {
        ConnectionProfile profile = required(profileName);
        return platform(profile)
                .files(profile, KontorHome.path())
                .filter(FileOwner::isOurs)
                .isPresent();
    }

    @Override
    public void save(ConnectionProfile profile, char[] password) {
        profiles.save(profile, password);
    }

    @Override
    public synchronized void open(String profileName) {
        close();
        ConnectionProfile profile = required(profileName);
        DatabasePlatform platform = platform(profile);
        database = Database.open(
                platform,
                profile,
                KontorHome.path(),
                profiles.password(profile),
                List.copyOf(contributions),
                Clock.systemDefaultZone());
        try {
            tellReady();
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private ConnectionProfile required(String profileName) {
        return profiles.find(profileName)
                .orElseThrow(() -> new ProblemException(PersistenceText.of("profile.unknown", profileName)));
    }

    private DatabasePlatform platform(ConnectionProfile profile) {
        return platforms.stream()
                .filter(p -> p.kinds().contains(profile.kind()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        PersistenceText.of("platform.missing", profile.kind().name())));
    }

    @Override
    public List<DatabaseAdministration.Component> components() {
        return Administration.components(database());
    }

    @Override
    public Backup backup(Path file) {
        return Administration.backup(database(), file);
    }

    @Override
    public List<Violation> check() {
        return new IntegrityChecker(database()).check();
    }

    @Override
    public synchronized Backup restore(String profileName, Path file) {
        if (database != null && database.profile().name().equals(profileName)) {
            throw new ProblemException(PersistenceText.of("backup.closeFirst"));
        }
        ConnectionProfile profile = required(profileName);
        return Administration.restore(
                platform(profile),
                profile,
                KontorHome.path(),
                profiles.password(profile),
                List.copyOf(contributions),
                file);
    }

    @Override
    public Path home() {
        return KontorHome.path();
    }

    @Override
    public char[] password(String profileName) {
        return profiles.password(required(profileName));
    }

    @Override
    public boolean isOpen() {
        return database != null;
    }

    @Override
    public Database database() {
        Database open = database;
        if (open == null) {
            throw new ProblemException(PersistenceText.of("database.closed"));
        }
        return open;
    }

    @Override
    @Deactivate
    public synchronized void close() {
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
