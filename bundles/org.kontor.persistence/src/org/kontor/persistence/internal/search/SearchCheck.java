package org.kontor.persistence.internal.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** Whether every record is found by every part of its texts: compares the records with the stored posting lists. */
public final class SearchCheck {

    private static final int MOST = 100;

    private final StoredSearch search;

    /** A check of the indexes in use. */
    public SearchCheck(StoredSearch search) {
        this.search = search;
    }

    /** What is not found: index, pair of characters and record. Nothing when all is well. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        try {
            for (DeclaredIndex index : search.indexes()) {
                check(index, missing);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The search indexes cannot be checked", failure);
        }
        return missing;
    }

    private void check(DeclaredIndex index, List<String> missing) throws SQLException {
        Map<String, long[]> pending = new HashMap<>();
        Map<String, IdList> expected;
        Set<Long> segments;
        try (Connection connection = search.source().getConnection()) {
            for (PendingText text : PendingText.of(connection, index.code(), Integer.MAX_VALUE)) {
                for (String gram : Grams.of(text.content())) {
                    pending.merge(gram, new long[] {text.recordId()}, SearchCheck::both);
                }
            }
            segments = Segments.of(connection, index.code()).keySet();
            expected = expected(connection, index);
            connection.rollback();
            for (Map.Entry<String, IdList> gram : expected.entrySet()) {
                long[] found = both(
                        stored(connection, index.code(), gram.getKey(), segments),
                        pending.getOrDefault(gram.getKey(), new long[0]));
                Arrays.sort(found);
                gram.getValue().parts().stream()
                        .flatMapToLong(part -> Arrays.stream(part.ids()))
                        .filter(id -> Arrays.binarySearch(found, id) < 0)
                        .limit(MOST - missing.size())
                        .forEach(id -> missing.add(index.index().name() + " " + gram.getKey() + " " + id));
            }
            connection.rollback();
        }
    }

    private static Map<String, IdList> expected(Connection connection, DeclaredIndex index) throws SQLException {
        Postings postings = new Postings();
        try (PreparedStatement query = connection.prepareStatement(index.select())) {
            query.setFetchSize(1000);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    postings.add(rows.getLong(1), index.text(rows));
                }
            }
        }
        return postings.lists();
    }

    private static long[] stored(Connection connection, int code, String gram, Set<Long> segments) throws SQLException {
        LongStream ids = LongStream.empty();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT SEGMENT, RECORDS, IDS FROM SEARCH_POSTING WHERE INDEX_CODE = ? AND GRAM = ?")) {
            query.setInt(1, code);
            query.setString(2, gram);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (segments.contains(rows.getLong(1))) {
                        long[] part = new IdList.Part(rows.getBytes(3), rows.getInt(2)).ids();
                        ids = LongStream.concat(ids, Arrays.stream(part));
                    }
                }
            }
        }
        return ids.toArray();
    }

    private static long[] both(long[] left, long[] right) {
        long[] all = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, all, left.length, right.length);
        return all;
    }
}
