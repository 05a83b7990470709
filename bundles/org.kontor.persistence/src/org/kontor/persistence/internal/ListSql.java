package org.kontor.persistence.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListSort;
import org.kontor.persistence.list.ListSums;
import org.kontor.persistence.list.ListTotal;
import org.kontor.persistence.list.SharedRows;
import org.kontor.persistence.list.SqlReader;
import org.kontor.persistence.search.SearchIndexes;

/** Writes the queries of a list. Only expressions of the definition become SQL; what users type is always a parameter. */
final class ListSql {

    /** Beyond so many a query in the order of the list finds a page sooner than one over the candidates. */
    private static final int MOST_CANDIDATES = 4000;

    /** Only some numbers of marks, so that the database keeps few plans. */
    private static final int[] MARKS = {200, 1000, MOST_CANDIDATES};

    /** No column that is searched is as long; databases refuse a pattern beyond their own limits. */
    private static final int LONGEST_PATTERN = 4000;

    private static final char ESCAPE = '!';
    private static final String NOTHING = "1 = 0";

    private final ListDefinition list;
    private final SearchIndexes indexes;
    private final SqlReader reader;
    private final List<Object> parameters = new ArrayList<>();
    private final TotalJoin totals;
    private final String where;

    ListSql(Actor actor, ListDefinition list, ListRequest request, SearchIndexes indexes, SqlReader reader) {
        String permission = list.area() + ".view";
        if (!actor.may(permission)) {
            throw new ProblemException(PersistenceText.of("permission.missing", permission));
        }
        this.list = list;
        this.indexes = indexes;
        this.reader = reader;
        totals = new TotalJoin(list.opensSql(), (facts, asked) -> new ListSql(actor, facts, asked, indexes, reader));
        List<String> conditions = new ArrayList<>();
        list.ownerSql().ifPresent(owner -> conditions.add(scope(actor, owner)));
        request.contains().filter(text -> !text.isBlank()).ifPresent(text -> conditions.add(search(text.strip())));
        for (ListFilter filter : request.filters()) {
            if (filter.operator() == ListFilter.Operator.ADDING_UP) {
                totals.take((ListTotal) filter.value());
            } else {
                conditions.add(condition(filter));
            }
        }
        totals.condition().ifPresent(conditions::add);
        where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private String scope(Actor actor, String owner) {
        String department = list.departmentSql().orElse(owner);
        String scope = list.sharedSql()
                .map(shared -> DataScope.condition(actor, list.area(), owner, department, shared, parameters))
                .orElseGet(() -> DataScope.condition(actor, list.area(), owner, department, parameters));
        return SharedRows.or(reader, actor, list.area(), list.recordType(), list.opensSql(), scope, parameters);
    }

    /** The values of all marks, in the order of the query: those of joined totals come before those of conditions. */
    List<Object> parameters() {
        List<Object> all = new ArrayList<>(totals.parameters());
        all.addAll(parameters);
        return all;
    }

    String page(ListRequest request) {
        return select() + where + orderBy(request);
    }

    String ids(ListRequest request) {
        String rest = where + orderBy(request);
        return "SELECT " + list.idSql() + " FROM " + from(rest) + rest;
    }

    String count() {
        return "SELECT COUNT(*) FROM " + from(where) + where;
    }

    String totals(List<ListColumn> totalled) {
        String sums = totalled.stream().map(c -> "SUM(" + c.sql() + ")").collect(Collectors.joining(", "));
        return "SELECT " + sums + " FROM " + from(sums + where) + where;
    }

    /** Value, count and sums by the value of a column, in the order of the request. */
    String groups(ListRequest request, ListColumn by, List<ListColumn> totalled) {
        boolean descending =
                request.sorts().stream().anyMatch(sort -> sort.column().equals(by.id()) && !sort.ascending());
        String what = by.sql() + ", COUNT(*)"
                + totalled.stream().map(c -> ", SUM(" + c.sql() + ")").collect(Collectors.joining());
        return "SELECT " + what + " FROM " + from(what + where) + where + " GROUP BY " + by.sql() + " ORDER BY "
                + by.sql() + (descending ? " DESC" : "");
    }

    /** Keys, sums and the number of rows of each group; values come from {@link #parameters(ListSums)}. */
    String sums(ListSums sums) {
        String keys =
                IntStream.range(0, sums.keys().size()).mapToObj(i -> "g.K" + i).collect(Collectors.joining(", "));
        String added = IntStream.range(0, sums.sums().size())
                .mapToObj(i -> "SUM(g.S" + i + "), ")
                .collect(Collectors.joining());
        boolean one = keys.isEmpty();
        return "SELECT " + (one ? "" : keys + ", ") + added
                + (sums.multiplied() ? "COUNT(DISTINCT g.ROW_ID)" : "COUNT(*)")
                + " FROM (" + addends(sums, List.of(list.idSql() + " ROW_ID")) + ") g"
                + (one ? "" : " GROUP BY " + keys)
                + (sums.most() == 0 ? "" : greatest(sums));
    }

    /** Keys and what is added up of each row; values come from {@link #parameters(ListSums)}. */
    String facts(ListSums sums) {
        return addends(sums, List.of());
    }

    private String addends(ListSums sums, List<String> first) {
        List<String> values = new ArrayList<>(first);
        for (int i = 0; i < sums.keys().size(); i++) {
            values.add(sums.keys().get(i).sql() + " K" + i);
        }
        for (int i = 0; i < sums.sums().size(); i++) {
            values.add(sums.sums().get(i) + " S" + i);
        }
        String what = "SELECT " + String.join(", ", values);
        String condition = sums.condition().isEmpty() ? "" : (where.isEmpty() ? " WHERE " : " AND ") + sums.condition();
        String rest = sums.joins() + where + condition;
        return what + " FROM " + from(what + rest) + rest;
    }

    private static String greatest(ListSums sums) {
        return " ORDER BY " + (sums.keys().size() + 1) + " DESC FETCH FIRST " + sums.most() + " ROWS ONLY";
    }

    List<Object> parameters(ListSums sums) {
        List<Object> all = new ArrayList<>(sums.keyParameters());
        all.addAll(parameters());
        all.addAll(sums.conditionParameters());
        return all;
    }

    /** Rows by id, under the same scope, in any order. */
    String byIds(int count) {
        String marks = "?" + ", ?".repeat(count - 1);
        return select() + where + (where.isEmpty() ? " WHERE " : " AND ") + list.idSql() + " IN (" + marks + ")";
    }

    private String select() {
        return "SELECT " + list.idSql() + ", " + list.opensSql()
                + list.columns().stream().map(c -> ", " + c.sql()).collect(Collectors.joining())
                + " FROM " + list.from()
                + list.outerJoins().stream().map(ListDefinition.OuterJoin::sql).collect(Collectors.joining())
                + totals.sql();
    }

    /**
     * Only the tables that the rest of the query speaks of: without the others the database reads a sorted list straight
     * from an index, however long it is.
     */
    private String from(String rest) {
        return list.from()
                + list.outerJoins().stream()
                        .filter(join -> Pattern.compile("\\b" + join.alias() + "\\.")
                                .matcher(rest)
                                .find())
                        .map(ListDefinition.OuterJoin::sql)
                        .collect(Collectors.joining())
                + totals.sql();
    }

    /** The id is always the last key, so that the order is the same each time. */
    private String orderBy(ListRequest request) {
        List<ListSort> sorts = request.sorts().isEmpty() ? list.order() : request.sorts();
        String keys = sorts.stream()
                .map(sort -> column(sort.column()).sql() + (sort.ascending() ? ", " : " DESC, "))
                .collect(Collectors.joining());
        boolean lastDescends = !sorts.isEmpty() && !sorts.getLast().ascending();
        return " ORDER BY " + keys + list.idSql() + (lastDescends ? " DESC" : "");
    }

    /** A list in which nothing is searched has no row that contains a text. */
    private String search(String text) {
        if (list.searchColumns().isEmpty()) {
            return "1 = 0";
        }
        List<String> parts = new ArrayList<>();
        for (String id : list.searchColumns()) {
            parts.add(like(column(id).sql(), "%" + escaped(text) + "%"));
        }
        return "(" + String.join(" OR ", parts) + ")" + among(text);
    }

    private String among(ListFilter filter) {
        return list.searchColumns().contains(filter.column())
                ? among(filter.value().toString())
                : "";
    }

    /** Narrows a search to what the index of the list finds, where that is little enough to help. */
    private String among(String text) {
        return list.searchedBy()
                .flatMap(by -> candidates(by.index(), text.strip())
                        .map(ids -> ids.length == 0 ? " AND " + NOTHING : " AND " + by.recordIdSql() + in(ids)))
                .orElse("");
    }

    /** What the index of the list finds, and the rows of what the index of another record finds. */
    private Optional<long[]> candidates(String index, String text) {
        Optional<long[]> own = indexes.candidates(index, text, MOST_CANDIDATES);
        if (own.isEmpty() || list.searchedThrough().isEmpty()) {
            return own;
        }
        ListDefinition.SearchedThrough through = list.searchedThrough().get();
        return indexes.candidates(through.index(), text, MOST_CANDIDATES)
                .map(others -> LongStream.concat(Arrays.stream(own.get()), rowsOf(through, others))
                        .distinct()
                        .toArray())
                .filter(all -> all.length <= MOST_CANDIDATES);
    }

    private LongStream rowsOf(ListDefinition.SearchedThrough through, long[] others) {
        if (others.length == 0) {
            return LongStream.empty();
        }
        List<Long> ids = new ArrayList<>();
        List<Object> asked = new ArrayList<>();
        String sql = through.rowsSql() + in(others, asked);
        reader.read(sql, asked, List.of(FieldKind.REFERENCE), row -> {
            ids.add((Long) row[0]);
            return ids.size() <= MOST_CANDIDATES;
        });
        return ids.stream().mapToLong(Long::longValue);
    }

    /** Spare marks repeat the last id. */
    private String in(long[] ids) {
        return in(ids, parameters);
    }

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

    private String condition(ListFilter filter) {
        return switch (filter.operator()) {
            case CONTAINS -> like(sql(filter), "%" + escaped(filter.value().toString()) + "%") + among(filter);
            case STARTS_WITH -> like(sql(filter), escaped(filter.value().toString()) + "%") + among(filter);
            case EQUALS -> compare(sql(filter), "=", filter.value());
            case FROM -> compare(sql(filter), ">=", filter.value());
            case TO -> compare(sql(filter), "<=", filter.value());
            case ANY_OF -> anyOf(sql(filter), filter.values());
            case NONE_OF -> noneOf(sql(filter), filter.values());
            case EMPTY -> empty(filter);
            case FILLED -> "NOT " + empty(filter);
            case ADDING_UP -> throw new IllegalStateException("Totals are joined");
            case LINKED -> link(filter);
        };
    }

    private String sql(ListFilter filter) {
        return column(filter.column()).sql();
    }

    private String anyOf(String sql, List<?> values) {
        parameters.addAll(values);
        return values.isEmpty() ? NOTHING : sql + " IN (?" + ", ?".repeat(values.size() - 1) + ")";
    }

    private String noneOf(String sql, List<?> values) {
        return values.isEmpty() ? "1 = 1" : "(" + sql + " IS NULL OR NOT " + anyOf(sql, values) + ")";
    }

    private String empty(ListFilter filter) {
        ListColumn column = column(filter.column());
        boolean text = column.kind() == FieldKind.TEXT || column.kind() == FieldKind.LONG_TEXT;
        return "(" + column.sql() + " IS NULL" + (text ? " OR " + column.sql() + " = ''" : "") + ")";
    }

    private String link(ListFilter filter) {
        String link = list.link(filter.column()).orElseThrow(() -> unknown(filter.column()));
        parameters.addAll(filter.values());
        return filter.values().isEmpty()
                ? NOTHING
                : "(" + String.join(" OR ", Collections.nCopies(filter.values().size(), link)) + ")";
    }

    private String compare(String sql, String operator, Object value) {
        parameters.add(value);
        return sql + " " + operator + " ?";
    }

    private String like(String sql, String pattern) {
        if (pattern.length() > LONGEST_PATTERN) {
            return NOTHING;
        }
        parameters.add(pattern.toUpperCase(Locale.ROOT));
        return indexes.capitals(sql) + " LIKE ? ESCAPE '" + ESCAPE + "'";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    ListColumn column(String id) {
        return list.column(id).orElseThrow(() -> unknown(id));
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(PersistenceText.of("list.unknownColumn", id));
    }
}
