package org.kontor.workbench.internal.list;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.kontor.persistence.list.ListGroup;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;

/**
 * The rows of a list as a window over the database. The first page comes at once; then the ids of all rows in view
 * order, so that the scroll bar is right; then blocks of rows when somebody looks at them. Everything is confined to the
 * UI executor except the reading itself.
 */
public final class ListModel {

    /** Rows read at once. */
    public static final int BLOCK = 200;
    /** Rows of the first page. */
    public static final int FIRST_PAGE = 100;

    /** More groups than that help nobody; such a list is shown without them. */
    public static final int MOST_GROUPS = 1000;

    private static final int BLOCKS_KEPT = 50;
    private static final int BLOCKS_WAITING = 3;

    /** Where the rows come from; called outside the UI thread. */
    public interface Source {

        /** The first rows. */
        List<ListRow> firstPage(ListRequest request, int size);

        /** The ids of all rows in order. */
        long[] ids(ListRequest request, BooleanSupplier cancelled);

        /** The rows with these ids. */
        List<ListRow> rows(List<Long> ids);

        /** Totals by column. */
        Map<String, BigDecimal> totals(ListRequest request);

        /** The groups by the value of a column, {@value ListModel#MOST_GROUPS} and one more at most. */
        List<ListGroup> groups(ListRequest request, String column);
    }

    private final Source source;
    private final Executor background;
    private final Executor ui;
    private final Runnable changed;
    private final Consumer<RuntimeException> failed;
    private final AtomicInteger generation = new AtomicInteger();
    private final Map<Integer, Map<Long, ListRow>> blocks = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Map<Long, ListRow>> eldest) {
            return size() > BLOCKS_KEPT;
        }
    };
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private boolean reading;
    private ListRequest request = ListRequest.ALL;
    private List<ListRow> firstPage = List.of();
    private Optional<long[]> ids = Optional.empty();
    private Map<String, BigDecimal> totals = Map.of();
    private Optional<String> groupedBy = Optional.empty();
    private List<ListGroup> groups = List.of();
    private boolean loading;

    /**
     * An empty list.
     *
     * @param background runs the reading
     * @param ui runs what changes this model
     * @param changed called in the UI when there is something new to show
     * @param failed called in the UI when reading failed
     */
    public ListModel(
            Source source, Executor background, Executor ui, Runnable changed, Consumer<RuntimeException> failed) {
        this.source = source;
        this.background = background;
        this.ui = ui;
        this.changed = changed;
        this.failed = failed;
    }

    /** Shows the rows under headings from now on; the requests are then sorted by that column first. */
    public void groupBy(Optional<String> column) {
        groupedBy = column;
    }

    /** Shows something else; what is still being read for the old request is dropped. */
    public void show(ListRequest wanted) {
        request = wanted;
        int mine = generation.incrementAndGet();
        waiting.clear();
        reading = false;
        loading = true;
        Optional<String> by = groupedBy;
        background.execute(() -> readAll(wanted, by, mine));
        changed.run();
    }

    /** Reads the same rows again. */
    public void refresh() {
        show(request);
    }

    /** Stops all reading. */
    public void close() {
        generation.incrementAndGet();
    }

    /** What is shown. */
    public ListRequest request() {
        return request;
    }

    /** How many rows are known so far. */
    public int size() {
        return ids.map(all -> all.length).orElse(firstPage.size());
    }

    /** Whether the number of rows is final. */
    public boolean isCounted() {
        return ids.isPresent() && !loading;
    }

    /** Whether nothing has come yet. */
    public boolean isLoading() {
        return loading;
    }

    /** The row; empty while it is being read or when it has vanished. */
    public Optional<ListRow> row(int index) {
        if (index < 0 || index >= size()) {
            return Optional.empty();
        }
        if (ids.isEmpty()) {
            return Optional.of(firstPage.get(index));
        }
        Map<Long, ListRow> block = blocks.get(index / BLOCK);
        if (block != null) {
            return Optional.ofNullable(block.get(ids.get()[index]));
        }
        want(index / BLOCK);
        if (index < firstPage.size() && firstPage.get(index).id() == ids.get()[index]) {
            return Optional.of(firstPage.get(index));
        }
        return Optional.empty();
    }

    /** The id of the row at a place. */
    public Optional<Long> id(int index) {
        if (ids.isPresent()) {
            return index >= 0 && index < ids.get().length ? Optional.of(ids.get()[index]) : Optional.empty();
        }
        return row(index).map(ListRow::id);
    }

    /** Totals by column; empty until they are read. */
    public Map<String, BigDecimal> totals() {
        return totals;
    }

    /** The groups of the rows; empty when they are not grouped, or into too many. */
    public List<ListGroup> groups() {
        return groups.size() > MOST_GROUPS ? List.of() : groups;
    }

    /** Whether the rows fall into more groups than can be shown. */
    public boolean hasTooManyGroups() {
        return groups.size() > MOST_GROUPS;
    }

    private void readAll(ListRequest wanted, Optional<String> by, int mine) {
        try {
            List<ListRow> page = source.firstPage(wanted, FIRST_PAGE);
            inUi(mine, () -> {
                firstPage = page;
                ids = Optional.empty();
                totals = Map.of();
                groups = List.of();
                blocks.clear();
                loading = false;
                changed.run();
            });
            if (generation.get() != mine) {
                return;
            }
            long[] all = source.ids(wanted, () -> generation.get() != mine);
            List<ListGroup> found =
                    by.map(column -> source.groups(wanted, column)).orElse(List.of());
            inUi(mine, () -> {
                ids = Optional.of(all);
                groups = found;
                changed.run();
            });
            if (generation.get() != mine) {
                return;
            }
            Map<String, BigDecimal> sums = source.totals(wanted);
            inUi(mine, () -> {
                totals = sums;
                changed.run();
            });
        } catch (RuntimeException e) {
            inUi(mine, () -> {
                loading = false;
                failed.accept(e);
            });
        }
    }

    /** The block looked at last is read first; older wishes beyond a few are forgotten, their rows scrolled away. */
    private void want(int block) {
        if (waiting.contains(block)) {
            return;
        }
        waiting.addFirst(block);
        while (waiting.size() > BLOCKS_WAITING) {
            waiting.removeLast();
        }
        readNext();
    }

    private void readNext() {
        if (reading || waiting.isEmpty() || ids.isEmpty()) {
            return;
        }
        reading = true;
        int block = waiting.peekFirst();
        int mine = generation.get();
        long[] all = ids.get();
        List<Long> wanted = Arrays.stream(all, block * BLOCK, Math.min(all.length, (block + 1) * BLOCK))
                .boxed()
                .toList();
        background.execute(() -> {
            try {
                Map<Long, ListRow> rows = new HashMap<>();
                source.rows(wanted).forEach(r -> rows.put(r.id(), r));
                inUi(mine, () -> {
                    blocks.put(block, rows);
                    blockDone(block);
                    changed.run();
                });
            } catch (RuntimeException e) {
                inUi(mine, () -> {
                    blockDone(block);
                    failed.accept(e);
                });
            }
        });
    }

    private void blockDone(int block) {
        waiting.remove(block);
        reading = false;
        readNext();
    }

    private void inUi(int mine, Runnable action) {
        ui.execute(() -> {
            if (generation.get() == mine) {
                action.run();
            }
        });
    }
}
