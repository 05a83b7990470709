package org.kontor.persistence.internal.search;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts indexes in order in the background when enough has changed. */
final class Upkeep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final int ENOUGH = 2000;
    private static final int CLOSE_SECONDS = 60;

    private final DataSource source;
    private final Map<Integer, AtomicInteger> committed = new ConcurrentHashMap<>();
    private final Set<Integer> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService later = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("kontor-search").factory());
    private volatile boolean closing;

    Upkeep(DataSource source) {
        this.source = source;
    }

    /** Learns that texts of an index were committed by this program. */
    void noted(int code, int texts) {
        AtomicInteger count = committed.computeIfAbsent(code, c -> new AtomicInteger());
        if (count.addAndGet(texts) >= ENOUGH) {
            count.set(0);
            begin(code);
        }
    }

    /** Learns that a search met so many pending texts, of whatever program. */
    void seen(int code, int pending) {
        if (pending >= ENOUGH) {
            begin(code);
        }
    }

    private void begin(int code) {
        if (!closing && waiting.add(code)) {
            later.execute(() -> compact(code));
        }
    }

    private void compact(int code) {
        waiting.remove(code);
        try {
            boolean more = true;
            while (more && !closing) {
                more = new Compaction(source, code).run();
            }
        } catch (SQLException failure) {
            // Nothing is lost: the texts stay pending, and the next change or search tries again.
            LOG.warn("A search index could not be put in order at this moment", failure);
        }
    }

    @Override
    public void close() {
        closing = true;
        later.shutdown();
        try {
            if (!later.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A search index is still being put in order");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
