package org.kontor.persistence.internal.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Makes an index anew from the records. What others change meanwhile is pending and stays so: only those pending texts
 * are removed that were committed before the records were read.
 */
final class Rebuild {

    private static final int RECORDS_PER_SEGMENT = 250_000;

    private final DataSource source;
    private final DeclaredIndex index;

    Rebuild(DataSource source, DeclaredIndex index) {
        this.source = source;
        this.index = index;
    }

    void run() throws SQLException {
        try (IndexLock lock = new IndexLock(source, index.code())) {
            run(lock);
        }
    }

    /** Makes the index unless somebody has done so by now. */
    void runIfOutdated() throws SQLException {
        try (IndexLock lock = new IndexLock(source, index.code())) {
            if (!lock.definition().equals(DeclaredIndex.definition(index.index()))) {
                run(lock);
            }
        }
    }

    private void run(IndexLock lock) throws SQLException {
        try (Connection reading = source.getConnection();
                Connection writing = source.getConnection()) {
            List<Long> pending = PendingText.of(reading, index.code(), Integer.MAX_VALUE).stream()
                    .map(PendingText::sequence)
                    .toList();
            Set<Long> old = Segments.of(reading, index.code()).keySet();
            reading.rollback();
            Set<Long> fresh = write(reading, writing, lock);
            Segments.removePending(writing, index.code(), pending);
            Segments.remove(writing, index.code(), old);
            // also what a program left behind that died while it wrote
            Segments.removePostings(writing, index.code(), Segments.postingsExcept(reading, index.code(), fresh));
            lock.define(DeclaredIndex.definition(index.index()));
        }
    }

    private Set<Long> write(Connection reading, Connection writing, IndexLock lock) throws SQLException {
        Set<Long> written = new HashSet<>();
        Postings postings = new Postings();
        try (PreparedStatement query = reading.prepareStatement(index.select())) {
            query.setFetchSize(1000);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    postings.add(rows.getLong(1), index.text(rows));
                    if (postings.records() == RECORDS_PER_SEGMENT) {
                        written.add(write(writing, lock, postings));
                        postings = new Postings();
                    }
                }
            }
        }
        reading.rollback();
        if (postings.records() > 0) {
            written.add(write(writing, lock, postings));
        }
        return written;
    }

    private long write(Connection writing, IndexLock lock, Postings postings) throws SQLException {
        long segment = lock.nextSegment();
        try (SegmentWriter writer = new SegmentWriter(writing, index.code(), segment)) {
            for (Map.Entry<String, IdList> gram : postings.lists().entrySet()) {
                writer.write(gram.getKey(), gram.getValue());
            }
            writer.complete(postings.records());
        }
        return segment;
    }
}
