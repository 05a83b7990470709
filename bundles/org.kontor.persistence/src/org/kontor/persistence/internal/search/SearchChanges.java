package org.kontor.persistence.internal.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The indexed texts that one action changes; become rows in its transaction. */
public final class SearchChanges {

    private record Key(int code, long recordId) {}

    private final StoredSearch search;
    private final Map<Key, String> texts = new LinkedHashMap<>();
    private final Map<Integer, Integer> written = new HashMap<>();

    SearchChanges(StoredSearch search) {
        this.search = search;
    }

    /** A record was entered. */
    public void entered(String entity, long id, Object record) {
        for (DeclaredIndex index : search.indexesOf(entity)) {
            texts.put(new Key(index.code(), id), index.text(record));
        }
    }

    /** Attributes of a record were changed. */
    public void changed(String entity, long id, Object record, Set<String> attributes) {
        for (DeclaredIndex index : search.indexesOf(entity)) {
            if (index.index().attributes().stream().anyMatch(attributes::contains)) {
                texts.put(new Key(index.code(), id), index.text(record));
            }
        }
    }

    /** Writes the rows on the connection of the action's transaction. */
    public void write(Connection connection) throws SQLException {
        if (texts.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO SEARCH_PENDING (INDEX_CODE, RECORD_ID, CONTENT) VALUES (?, ?, ?)")) {
            for (Map.Entry<Key, String> text : texts.entrySet()) {
                insert.setInt(1, text.getKey().code());
                insert.setLong(2, text.getKey().recordId());
                insert.setString(3, text.getValue());
                insert.addBatch();
                written.merge(text.getKey().code(), 1, Integer::sum);
            }
            insert.executeBatch();
        }
        texts.clear();
    }

    /** The transaction is committed. */
    public void committed() {
        written.forEach(search::committed);
    }
}
