package org.kontor.persistence.internal.search;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.server.Server;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.DatabasePlatform;
import org.kontor.persistence.search.SearchIndex;
import org.kontor.persistence.search.SearchIndexes;

/**
 * The search indexes of one database, kept in four tables of its own. A change of a record writes one row, its new text,
 * in its own transaction; when there are some thousand of them they are taken up into posting lists in the background. So
 * an index costs an import little, is never behind, and needs nothing that only one database product has.
 */
public final class StoredSearch implements SearchIndexes, AutoCloseable {

    private static final int MOST_GRAMS = 60;

    private final DataSource source;
    private final DatabasePlatform platform;
    private final Upkeep upkeep;
    private volatile String capitals = "UPPER(%s)";
    private volatile Map<String, DeclaredIndex> byName = Map.of();
    private volatile Map<String, List<DeclaredIndex>> byEntity = Map.of();

    /** Indexes of a database; none yet. */
    public StoredSearch(DatabasePlatform platform, DataSource source) {
        this.platform = platform;
        this.source = source;
        this.upkeep = new Upkeep(source);
    }

    /** Takes the indexes of these contributions into use and makes those that are new or are declared differently. */
    public void use(List<PersistenceContribution> contributions, EntityManagerFactory factory) {
        Server session = JpaHelper.getServerSession(factory);
        Map<String, DeclaredIndex> named = new HashMap<>();
        Map<String, List<DeclaredIndex>> ofEntity = new HashMap<>();
        try {
            capitals = readCapitals();
            Map<String, Integer> codes = codes();
            for (SearchIndex index : contributions.stream()
                    .flatMap(c -> c.searchIndexes().stream())
                    .toList()) {
                ClassDescriptor descriptor = session.getDescriptorForAlias(index.entity());
                if (descriptor == null) {
                    throw new IllegalStateException(
                            "Index " + index.name() + " is of " + index.entity() + ", which is no entity");
                }
                int code = codes.containsKey(index.name()) ? codes.get(index.name()) : enter(index.name());
                DeclaredIndex declared = new DeclaredIndex(index, code, descriptor);
                named.put(index.name(), declared);
                ofEntity.computeIfAbsent(index.entity(), e -> new ArrayList<>()).add(declared);
            }
            Set<String> current = current();
            byEntity = Map.copyOf(ofEntity);
            for (DeclaredIndex index : named.values()) {
                if (!current.contains(index.code() + DeclaredIndex.definition(index.index()))) {
                    new Rebuild(source, index).runIfOutdated();
                }
            }
            byName = Map.copyOf(named);
        } catch (SQLException failure) {
            throw new IllegalStateException("The search indexes cannot be read", failure);
        }
    }

    private String readCapitals() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return platform.capitals(connection);
        }
    }

    @Override
    public String capitals(String sql) {
        return capitals.formatted(sql);
    }

    private Map<String, Integer> codes() throws SQLException {
        Map<String, Integer> codes = new HashMap<>();
        try (Connection connection = uncommitted();
                PreparedStatement query = connection.prepareStatement("SELECT NAME, CODE FROM SEARCH_INDEX");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                codes.put(rows.getString(1), rows.getInt(2));
            }
        }
        return codes;
    }

    private Set<String> current() throws SQLException {
        Set<String> current = new HashSet<>();
        try (Connection connection = uncommitted();
                PreparedStatement query = connection.prepareStatement("SELECT CODE, DEFINITION FROM SEARCH_INDEX");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                current.add(rows.getInt(1) + rows.getString(2));
            }
        }
        return current;
    }

    private int enter(String name) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO SEARCH_INDEX (NAME, DEFINITION, LAST_SEGMENT) VALUES (?, '', 0)")) {
            insert.setString(1, name);
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException failure) {
            if (!platform.isDuplicate(failure)) {
                throw failure;
            }
            // Another program enters the same indexes at this moment.
        }
        return codes().get(name);
    }

    /** The indexes of an entity. */
    List<DeclaredIndex> indexesOf(String entity) {
        return byEntity.getOrDefault(entity, List.of());
    }

    /** All indexes in use. */
    List<DeclaredIndex> indexes() {
        return List.copyOf(byName.values());
    }

    DataSource source() {
        return source;
    }

    /** Collects what one action changes. */
    public SearchChanges changes() {
        return new SearchChanges(this);
    }

    /** Learns that so many texts were committed. */
    void committed(int code, int texts) {
        upkeep.noted(code, texts);
    }

    /** A long text is narrowed down enough by some of its pairs; the caller compares the whole. */
    private static Set<String> some(String text) {
        return Grams.of(text).stream().limit(MOST_GRAMS).collect(Collectors.toSet());
    }

    @Override
    public Optional<long[]> candidates(String index, String text, int most) {
        Set<String> grams = some(text);
        DeclaredIndex declared = byName.get(index);
        if (declared == null || grams.isEmpty()) {
            return Optional.empty();
        }
        return look(declared, lookup -> lookup.candidates(grams, most));
    }

    @Override
    public List<Similar> similar(String index, String text, double least, int most) {
        Set<String> grams = some(text);
        DeclaredIndex declared = byName.get(index);
        if (declared == null || grams.isEmpty()) {
            return List.of();
        }
        return look(declared, lookup -> lookup.similar(grams, least, most));
    }

    private interface Look<T> {
        T with(Lookup lookup) throws SQLException;
    }

    private <T> T look(DeclaredIndex index, Look<T> look) {
        try (Connection connection = uncommitted()) {
            Lookup lookup = new Lookup(connection, index.code());
            T found = look.with(lookup);
            connection.rollback();
            upkeep.seen(index.code(), lookup.pendingSeen());
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot search in " + index.index().name(), failure);
        }
    }

    @Override
    public void rebuild() {
        try {
            for (DeclaredIndex index : indexes()) {
                new Rebuild(source, index).run();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The search indexes cannot be made anew", failure);
        }
    }

    /** Puts an index in order now; otherwise that happens in the background. */
    public void compact() {
        try {
            for (DeclaredIndex index : indexes()) {
                boolean more = true;
                while (more) {
                    more = new Compaction(source, index.code()).run();
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The search indexes cannot be put in order", failure);
        }
    }

    /** A connection that neither waits for those who write nor holds them up. */
    private Connection uncommitted() throws SQLException {
        Connection connection = source.getConnection();
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    @Override
    public void close() {
        upkeep.close();
    }
}
