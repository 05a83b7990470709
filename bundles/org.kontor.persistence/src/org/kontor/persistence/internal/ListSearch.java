package org.kontor.persistence.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.SqlReader;
import org.kontor.persistence.search.SearchIndexes;

/**
 * Writes what a list is searched by: comparisons of texts, narrowed down to what its indexes find. A text of another record is
 * compared in the table of that record, as long as not too many contain it, so that the list itself need not be joined with
 * that table: a join is read again and again for each row when the database takes the table for a small one.
 */
final class ListSearch {

    /** Beyond so many a query in the order of the list finds a page sooner than one over the candidates. */
    private static final int MOST_CANDIDATES = 4000;

    /** So many keys are marks; more are written out, because Derby looks only those up instead of comparing one by one. */
    private static final int MOST_COMPARED = 200;

    /** Only some numbers of marks, so that the database keeps few plans. */
    private static final int[] MARKS = {MOST_COMPARED, 1000, MOST_CANDIDATES};

    /** No column that is searched is as long; databases refuse a pattern beyond their own limits. */
    private static final int LONGEST_PATTERN = 4000;

    private static final char ESCAPE = '!';
    private static final String NOTHING = "1 = 0";

    private final ListDefinition list;
    private final SearchIndexes indexes;
    private final SqlReader reader;
    private final List<Object> parameters;

    /**
     * Of one list.
     *
     * @param parameters takes the values of marks, in their order
     */
    ListSearch(ListDefinition list, SearchIndexes indexes, SqlReader reader, List<Object> parameters) {
        this.list = list;
        this.indexes = indexes;
        this.reader = reader;
        this.parameters = parameters;
    }

    /** One of the search columns contains the text; a list in which nothing is searched has no such row. */
    String everywhere(String text) {
        if (list.searchColumns().isEmpty()) {
            return NOTHING;
        }
        String pattern = "%" + escaped(text) + "%";
        Optional<long[]> own = candidates(text);
        Optional<long[]> others = list.searchedThrough().flatMap(through -> records(through, text, pattern));
        List<String> parts = new ArrayList<>();
        for (String id : list.searchColumns()) {
            if (others.isPresent() && isThrough(id)) {
                String key = list.searchedThrough().orElseThrow().keySql();
                others.filter(ids -> ids.length > 0).ifPresent(ids -> parts.add(key + keys(ids, parameters)));
            } else if (others.isEmpty() || !isEmpty(own)) {
                parts.add(like(column(id), pattern, parameters));
            }
        }
        if (parts.isEmpty()) {
            return NOTHING;
        }
        return "(" + String.join(" OR ", parts) + ")" + among(own, others);
    }

    /**
     * A column contains a text, or begins with it.
     *
     * @param anywhere whether it may stand anywhere in the column
     */
    String in(ListColumn column, String text, boolean anywhere) {
        String pattern = (anywhere ? "%" : "") + escaped(text) + "%";
        if (!list.searchColumns().contains(column.id())) {
            return like(column.sql(), pattern, parameters);
        }
        if (isThrough(column.id())) {
            ListDefinition.SearchedThrough through = list.searchedThrough().orElseThrow();
            return records(through, text.strip(), pattern)
                    .map(ids -> ids.length == 0 ? NOTHING : through.keySql() + keys(ids, parameters))
                    .orElseGet(() -> like(column.sql(), pattern, parameters));
        }
        return like(column.sql(), pattern, parameters) + narrowed(candidates(text.strip()));
    }

    private static boolean isEmpty(Optional<long[]> ids) {
        return ids.filter(found -> found.length == 0).isPresent();
    }

    private boolean isThrough(String column) {
        return list.searchedThrough()
                .filter(through -> through.column().equals(column))
                .isPresent();
    }

    private String column(String id) {
        return list.column(id).orElseThrow().sql();
    }

    /** What the index of the list finds; empty where it cannot help. */
    private Optional<long[]> candidates(String text) {
        return list.searchedBy().flatMap(by -> indexes.candidates(by.index(), text, MOST_CANDIDATES));
    }

    /** The other records whose text does contain it; empty where there are too many. */
    private Optional<long[]> records(ListDefinition.SearchedThrough through, String text, String pattern) {
        return indexes.candidates(through.index(), text, MOST_CANDIDATES).map(found -> {
            if (found.length == 0) {
                return found;
            }
            List<Object> asked = new ArrayList<>();
            String sql = "SELECT t.ID FROM " + through.table() + " t WHERE "
                    + like("t." + through.textSql(), pattern, asked) + " AND t.ID" + in(found, asked);
            return ids(sql, asked, found.length);
        });
    }

    private long[] ids(String sql, List<Object> asked, int most) {
        List<Long> ids = new ArrayList<>();
        reader.read(sql, asked, List.of(FieldKind.REFERENCE), row -> {
            ids.add((Long) row[0]);
            return ids.size() < most;
        });
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    /** Narrows a search to what both indexes find, where that is little enough to help. */
    private String among(Optional<long[]> own, Optional<long[]> others) {
        if (list.searchedThrough().isEmpty()) {
            return narrowed(own);
        }
        if (own.isEmpty() || others.isEmpty() || own.get().length == 0) {
            return "";
        }
        return narrowed(rowsOf(list.searchedThrough().get(), others.get())
                .map(rows -> LongStream.concat(Arrays.stream(own.get()), Arrays.stream(rows))
                        .distinct()
                        .toArray())
                .filter(all -> all.length <= MOST_CANDIDATES));
    }

    private Optional<long[]> rowsOf(ListDefinition.SearchedThrough through, long[] others) {
        if (others.length == 0) {
            return Optional.of(others);
        }
        List<Object> asked = new ArrayList<>();
        String sql = "SELECT " + list.searchedBy().orElseThrow().recordIdSql() + " FROM " + list.from() + " WHERE "
                + through.keySql() + keys(others, asked);
        return Optional.of(ids(sql, asked, MOST_CANDIDATES + 1)).filter(rows -> rows.length <= MOST_CANDIDATES);
    }

    private String narrowed(Optional<long[]> candidates) {
        return candidates
                .map(ids -> ids.length == 0
                        ? " AND " + NOTHING
                        : " AND " + list.searchedBy().orElseThrow().recordIdSql() + in(ids, parameters))
                .orElse("");
    }

    private static String keys(long[] ids, List<Object> parameters) {
        return ids.length <= MOST_COMPARED
                ? in(ids, parameters)
                : Arrays.stream(ids).mapToObj(Long::toString).collect(Collectors.joining(", ", " IN (", ")"));
    }

    /** Spare marks repeat the last id. */
    private static String in(long[] ids, List<Object> parameters) {
        int marks = Arrays.stream(MARKS)
                .filter(number -> number >= ids.length)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < marks; i++) {
            parameters.add(ids[Math.min(i, ids.length - 1)]);
        }
        return " IN (?" + ", ?".repeat(marks - 1) + ")";
    }

    private String like(String sql, String pattern, List<Object> values) {
        if (pattern.length() > LONGEST_PATTERN) {
            return NOTHING;
        }
        values.add(pattern.toUpperCase(Locale.ROOT));
        return indexes.capitals(sql) + " LIKE ? ESCAPE '" + ESCAPE + "'";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
