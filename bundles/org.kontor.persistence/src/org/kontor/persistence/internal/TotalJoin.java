package org.kontor.persistence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListTotal;

/**
 * Joins what is added up over other lists to the query of a list. However many totals there are, they become one table of
 * record ids, which is made once for the whole query: databases do that by sorting, where several joined tables would
 * make them ask again for each row. Where a total holds for records without any fact too, those for which it does not hold
 * are taken away.
 */
final class TotalJoin {

    private static final String ALIAS = "totals";

    private final String idSql;
    private final BiFunction<ListDefinition, ListRequest, ListSql> factsOf;
    private final List<Part> wanted = new ArrayList<>();
    private final List<Part> unwanted = new ArrayList<>();

    /** A query of ids with the values of its marks. */
    private record Part(String sql, List<Object> parameters) {}

    /**
     * Nothing joined yet.
     *
     * @param idSql the id of the record that a row of the list opens
     * @param factsOf the queries of another list
     */
    TotalJoin(String idSql, BiFunction<ListDefinition, ListRequest, ListSql> factsOf) {
        this.idSql = idSql;
        this.factsOf = factsOf;
    }

    /** Takes a total into the join. */
    void take(ListTotal total) {
        boolean beyond = total.holdsForNothing();
        List<Object> bounds = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        total.from().ifPresent(least -> {
            conditions.add(beyond ? "t.S0 < ?" : "t.S0 >= ?");
            bounds.add(least);
        });
        total.to().ifPresent(most -> {
            conditions.add(beyond ? "t.S0 > ?" : "t.S0 <= ?");
            bounds.add(most);
        });
        if (conditions.isEmpty()) {
            return;
        }
        ListSql facts = factsOf.apply(total.facts(), total.request());
        String sql =
                "SELECT t.K0 FROM (" + facts.sums(total.sums().keyed()) + ") t(K0, S0, N) WHERE t.K0 IS NOT NULL AND ("
                        + String.join(beyond ? " OR " : " AND ", conditions) + ")";
        List<Object> parameters = facts.parameters(total.sums());
        parameters.addAll(bounds);
        (beyond ? unwanted : wanted).add(new Part(sql, parameters));
    }

    /** The join; empty when there is no total. */
    String sql() {
        if (wanted.isEmpty() && unwanted.isEmpty()) {
            return "";
        }
        String ids = wanted.isEmpty()
                ? joined(unwanted, " UNION ")
                : joined(wanted, " INTERSECT ") + (unwanted.isEmpty() ? "" : " EXCEPT " + joined(unwanted, " EXCEPT "));
        return (wanted.isEmpty() ? " LEFT JOIN (" : " JOIN (") + ids + ") " + ALIAS + "(K0) ON " + ALIAS + ".K0 = "
                + idSql;
    }

    private static String joined(List<Part> parts, String operator) {
        return parts.stream().map(Part::sql).collect(Collectors.joining(operator));
    }

    /** What must hold of the joined rows, if anything. */
    Optional<String> condition() {
        return wanted.isEmpty() && !unwanted.isEmpty() ? Optional.of(ALIAS + ".K0 IS NULL") : Optional.empty();
    }

    /** The values of the marks in the join. */
    List<Object> parameters() {
        List<Object> all = new ArrayList<>();
        wanted.forEach(part -> all.addAll(part.parameters()));
        unwanted.forEach(part -> all.addAll(part.parameters()));
        return all;
    }
}
