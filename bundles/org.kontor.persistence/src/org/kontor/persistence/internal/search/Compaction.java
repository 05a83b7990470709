package org.kontor.persistence.internal.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Puts an index in order: pending texts become a segment, together with all segments that are not much larger, so that
 * there are few segments and each text is rewritten only some times however many follow. Everything goes in small
 * transactions in an order in which each moment of it is a whole index: the new segment is there before what it replaces
 * goes.
 */
final class Compaction {

    private static final int MOST_AT_ONCE = 20_000;

    private final DataSource source;
    private final int code;

    Compaction(DataSource source, int code) {
        this.source = source;
        this.code = code;
    }

    /** Takes up what is pending; tells whether there may be more. */
    boolean run() throws SQLException {
        try (IndexLock lock = new IndexLock(source, code);
                Connection reading = source.getConnection();
                Connection writing = source.getConnection()) {
            List<PendingText> pending = PendingText.of(reading, code, MOST_AT_ONCE);
            Map<Long, Long> segments = Segments.of(reading, code);
            reading.rollback();
            if (pending.isEmpty()) {
                return false;
            }
            Postings fresh = postings(pending);
            Set<Long> merged = notMuchLarger(segments, fresh.records());
            List<Segments.Key> replaced = new ArrayList<>();
            try (SegmentWriter writer = new SegmentWriter(writing, code, lock.nextSegment())) {
                merge(reading, fresh.lists(), merged, writer, replaced);
                writer.complete(fresh.records()
                        + merged.stream().mapToLong(segments::get).sum());
            }
            Segments.removePending(
                    writing, code, pending.stream().map(PendingText::sequence).toList());
            Segments.remove(writing, code, merged);
            Segments.removePostings(writing, code, replaced);
            return pending.size() == MOST_AT_ONCE;
        }
    }

    private static Postings postings(List<PendingText> pending) {
        Postings postings = new Postings();
        pending.stream()
                .sorted(Comparator.comparingLong(PendingText::recordId))
                .forEach(text -> postings.add(text.recordId(), text.content()));
        return postings;
    }

    private static Set<Long> notMuchLarger(Map<Long, Long> segments, long records) {
        Set<Long> merged = new HashSet<>();
        long total = records;
        for (Map.Entry<Long, Long> segment : segments.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .toList()) {
            if (segment.getValue() > total * 2) {
                break;
            }
            merged.add(segment.getKey());
            total += segment.getValue();
        }
        return merged;
    }

    private void merge(
            Connection reading,
            Map<String, IdList> fresh,
            Set<Long> merged,
            SegmentWriter writer,
            List<Segments.Key> replaced)
            throws SQLException {
        Map<String, IdList> rest = new HashMap<>(fresh);
        if (!merged.isEmpty()) {
            try (PreparedStatement query = reading.prepareStatement("SELECT GRAM, SEGMENT, PART, RECORDS, IDS"
                            + " FROM SEARCH_POSTING WHERE INDEX_CODE = ? AND SEGMENT IN ("
                            + merged.stream().map(String::valueOf).collect(Collectors.joining(", "))
                            + ") ORDER BY GRAM");
                    ResultSet rows = postings(query)) {
                String gram = null;
                List<long[]> lists = new ArrayList<>();
                while (rows.next()) {
                    if (!rows.getString(1).equals(gram)) {
                        writeMerged(gram, lists, rest, writer);
                        gram = rows.getString(1);
                    }
                    lists.add(new IdList.Part(rows.getBytes(5), rows.getInt(4)).ids());
                    replaced.add(new Segments.Key(gram, rows.getLong(2), rows.getInt(3)));
                }
                writeMerged(gram, lists, rest, writer);
            }
            reading.rollback();
        }
        for (Map.Entry<String, IdList> gram : rest.entrySet()) {
            writer.write(gram.getKey(), gram.getValue());
        }
    }

    private ResultSet postings(PreparedStatement query) throws SQLException {
        query.setInt(1, code);
        query.setFetchSize(200);
        return query.executeQuery();
    }

    private static void writeMerged(String gram, List<long[]> lists, Map<String, IdList> rest, SegmentWriter writer)
            throws SQLException {
        if (lists.isEmpty()) {
            return;
        }
        IdList fresh = rest.remove(gram);
        if (fresh != null) {
            fresh.parts().forEach(part -> lists.add(part.ids()));
        }
        long[] all = lists.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        IdList union = new IdList();
        for (long id : all) {
            union.add(id);
        }
        writer.write(gram, union);
        lists.clear();
    }
}
