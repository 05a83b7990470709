package org.kontor.persistence.internal.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.persistence.search.SearchIndexes.Similar;

/**
 * Looks records up in one index, on a connection that may see what others have not committed yet: a candidate too many
 * does no harm, and nobody who is writing holds up a search.
 */
final class Lookup {

    /** So many pending texts are looked through; beyond that an ordinary query is as quick. */
    private static final int MOST_PENDING = 10_000;

    private static final int TRIES = 3;
    private static final int MOST_POSTINGS_COMPARED = 400_000;

    /** Records and parts of a gram in a segment. */
    private record Size(long records, int parts) {}

    private final Connection connection;
    private final int code;
    private int pendingSeen;

    Lookup(Connection connection, int code) {
        this.connection = connection;
        this.code = code;
    }

    /** How many texts were pending. */
    int pendingSeen() {
        return pendingSeen;
    }

    Optional<long[]> candidates(Set<String> grams, int most) throws SQLException {
        // Pending texts first: one that is taken up in between is then found in its segment.
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Set<Long> found = new TreeSet<>();
            List<PendingText> pending = pending();
            if (pending.size() == MOST_PENDING) {
                return Optional.empty();
            }
            pending.stream()
                    .filter(text -> Grams.of(text.content()).containsAll(grams))
                    .forEach(text -> found.add(text.recordId()));
            Set<Long> segments = Segments.of(connection, code).keySet();
            Map<Long, Map<String, Size>> sizes = sizes(grams, segments);
            for (Map.Entry<Long, Map<String, Size>> segment : sizes.entrySet()) {
                if (segment.getValue().size() == grams.size()) {
                    intersect(segment.getKey(), segment.getValue(), found, most);
                }
            }
            if (found.size() > most) {
                return Optional.empty();
            }
            if (Segments.of(connection, code).keySet().containsAll(segments)) {
                return Optional.of(found.stream().mapToLong(Long::longValue).toArray());
            }
        }
        return Optional.empty();
    }

    private List<PendingText> pending() throws SQLException {
        List<PendingText> pending = PendingText.of(connection, code, MOST_PENDING);
        pendingSeen = pending.size();
        return pending;
    }

    private Map<Long, Map<String, Size>> sizes(Set<String> grams, Set<Long> segments) throws SQLException {
        Map<Long, Map<String, Size>> sizes = new LinkedHashMap<>();
        String marks = "?" + ", ?".repeat(grams.size() - 1);
        try (PreparedStatement query = connection.prepareStatement("SELECT GRAM, SEGMENT, RECORDS FROM SEARCH_POSTING"
                + " WHERE INDEX_CODE = ? AND GRAM IN (" + marks + ")")) {
            query.setInt(1, code);
            int mark = 2;
            for (String gram : grams) {
                query.setString(mark++, gram);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (segments.contains(rows.getLong(2))) {
                        sizes.computeIfAbsent(rows.getLong(2), s -> new HashMap<>())
                                .merge(rows.getString(1), new Size(rows.getInt(3), 1), Lookup::sum);
                    }
                }
            }
        }
        return sizes;
    }

    private static Size sum(Size left, Size right) {
        return new Size(left.records() + right.records(), left.parts() + right.parts());
    }

    /** The rarest pair leads; ends early when there are too many, which a frequent word shows soon. */
    private void intersect(long segment, Map<String, Size> sizes, Set<Long> found, int most) throws SQLException {
        List<PostingCursor> cursors = sizes.entrySet().stream()
                .sorted(Comparator.comparingLong(gram -> gram.getValue().records()))
                .map(gram -> new PostingCursor(
                        connection,
                        code,
                        segment,
                        gram.getKey(),
                        gram.getValue().parts()))
                .toList();
        PostingCursor rarest = cursors.getFirst();
        for (long id = rarest.next(); id != -1 && found.size() <= most; id = rarest.next()) {
            boolean everywhere = true;
            for (int i = 1; i < cursors.size() && everywhere; i++) {
                everywhere = cursors.get(i).reaches(id);
            }
            if (everywhere) {
                found.add(id);
            }
        }
    }

    /** Compares by the rarer pairs; those that nearly every record has would say little and take long. */
    List<Similar> similar(Set<String> grams, double least, int most) throws SQLException {
        Map<Long, Integer> common = new HashMap<>();
        for (PendingText text : pending()) {
            Set<String> shared = Grams.of(text.content());
            int count = (int) grams.stream().filter(shared::contains).count();
            if (count > 0) {
                common.merge(text.recordId(), count, Math::max);
            }
        }
        Map<Long, Integer> stored = new HashMap<>();
        int compared = countCommon(grams, stored);
        stored.forEach((id, count) -> common.merge(id, count, Math::max));
        List<Similar> similar = new ArrayList<>();
        common.forEach((id, count) -> {
            double share = Math.min(1.0, count / (double) (compared == 0 ? grams.size() : compared));
            if (share >= least) {
                similar.add(new Similar(id, share));
            }
        });
        similar.sort(Comparator.comparingDouble(Similar::share).reversed().thenComparingLong(Similar::id));
        return similar.size() <= most ? similar : List.copyOf(similar.subList(0, most));
    }

    /** Counts for each record how many of the rarer pairs it has; returns how many pairs were compared. */
    private int countCommon(Set<String> grams, Map<Long, Integer> common) throws SQLException {
        Map<Long, Map<String, Size>> sizes =
                sizes(grams, Segments.of(connection, code).keySet());
        Map<String, Long> records = new HashMap<>();
        grams.forEach(gram -> records.put(gram, 0L));
        sizes.values()
                .forEach(segment -> segment.forEach((gram, size) -> records.merge(gram, size.records(), Long::sum)));
        List<String> rarestFirst = new ArrayList<>(grams);
        rarestFirst.sort(Comparator.comparing(records::get));
        long postings = 0;
        int compared = 0;
        for (String gram : rarestFirst) {
            postings += records.get(gram);
            if (compared > 0 && postings > MOST_POSTINGS_COMPARED) {
                break;
            }
            compared++;
            for (Map.Entry<Long, Map<String, Size>> segment : sizes.entrySet()) {
                OptionalInt parts = parts(segment.getValue(), gram);
                if (parts.isPresent()) {
                    count(new PostingCursor(connection, code, segment.getKey(), gram, parts.getAsInt()), common);
                }
            }
        }
        return compared;
    }

    private static OptionalInt parts(Map<String, Size> sizes, String gram) {
        return sizes.containsKey(gram) ? OptionalInt.of(sizes.get(gram).parts()) : OptionalInt.empty();
    }

    private static void count(PostingCursor cursor, Map<Long, Integer> common) throws SQLException {
        for (long id = cursor.next(); id != -1; id = cursor.next()) {
            common.merge(id, 1, Integer::sum);
        }
    }
}
