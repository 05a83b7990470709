package org.kontor.persistence.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final String NOTHING = "1 = 0";

    private final ListDefinition list;
    private final SqlReader reader;
    private final ListSearch search;
    private final List<Object> parameters = new ArrayList<>();
    private final TotalJoin totals;
    private final String where;

    ListSql(Actor actor, ListDefinition list, ListRequest request, SearchIndexes indexes, SqlReader reader) {
        String permission = list.area() + ".view";
        if (!actor.may(permission)) {
            throw new ProblemException(PersistenceText.of("permission.missing", permission));
        }
        this.list = list;
        this.reader = reader;
        search = new ListSearch(list, indexes, reader, parameters);
        totals = new TotalJoin(list.opensSql(), (facts, asked) -> new ListSql(actor, facts, asked, indexes, reader));
        List<String> conditions = new ArrayList<>();
        list.ownerSql().ifPresent(owner -> conditions.add(scope(actor, owner)));
        request.contains()
                .filter(text -> !text.isBlank())
                .ifPresent(text -> conditions.add(search.everywhere(text.strip())));
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
        return SharedRows.or(reader, actor, list, scope, parameters);
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
        if (by.among().isPresent()) {
            return groupsOfMade(by, totalled, descending);
        }
        String what = by.sql() + ", COUNT(*)"
                + totalled.stream().map(c -> ", SUM(" + c.sql() + ")").collect(Collectors.joining());
        return "SELECT " + what + " FROM " + from(what + where) + where + " GROUP BY " + by.sql() + " ORDER BY "
                + by.sql() + (descending ? " DESC" : "");
    }

    /** The same for a column that is made of several rows, by which databases do not group at once. */
    private String groupsOfMade(ListColumn by, List<ListColumn> totalled, boolean descending) {
        StringBuilder made = new StringBuilder(by.sql()).append(" K");
        StringBuilder added = new StringBuilder("g.K, COUNT(*)");
        for (int i = 0; i < totalled.size(); i++) {
            made.append(", ").append(totalled.get(i).sql()).append(" S").append(i);
            added.append(", SUM(g.S").append(i).append(')');
        }
        return "SELECT " + added + " FROM (SELECT " + made + " FROM " + from(made + where) + where
                + ") g GROUP BY g.K ORDER BY g.K" + (descending ? " DESC" : "");
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

    private String condition(ListFilter filter) {
        return list.column(filter.column())
                .flatMap(ListColumn::among)
                .map(several -> amongSeveral(several, filter))
                .orElseGet(() -> compared(filter));
    }

    /** A row has one of several values for which the filter holds; none of them for what the filter leaves out. */
    private String amongSeveral(ListColumn.Among several, ListFilter filter) {
        String rows = several.rowSql() + " IN (" + several.rows();
        return switch (filter.operator()) {
            case EMPTY -> "NOT " + rows + ")";
            case FILLED -> rows + ")";
            case NONE_OF ->
                filter.values().isEmpty()
                        ? "1 = 1"
                        : "NOT " + rows + " AND " + anyOf(several.valueSql(), filter.values()) + ")";
            default -> rows + " AND " + compared(filter) + ")";
        };
    }

    private String compared(ListFilter filter) {
        return switch (filter.operator()) {
            case CONTAINS ->
                search.in(column(filter.column()).compared(), filter.value().toString(), true);
            case STARTS_WITH ->
                search.in(column(filter.column()).compared(), filter.value().toString(), false);
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
        return column(filter.column()).compared().sql();
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

    ListColumn column(String id) {
        return list.column(id).orElseThrow(() -> unknown(id));
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(PersistenceText.of("list.unknownColumn", id));
    }
}
