package org.kontor.process.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListSums;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.TimeStep;

/** Says in terms of a list what a query for figures wants. */
final class MeasureSql {

    private final Measure measure;
    private final MeasureQuery query;
    private final Function<LocalDate, Object> beginOf;
    private final boolean byLine;

    /**
     * For one query.
     *
     * @param beginOf the value to which the column of the measure's day is compared for the begin of a day
     */
    MeasureSql(Measure measure, MeasureQuery query, Function<LocalDate, Object> beginOf) {
        this.measure = measure;
        this.query = query;
        this.beginOf = beginOf;
        boolean products = query.by().stream().anyMatch(MeasureSql::isOfProduct)
                || query.only().stream().anyMatch(r -> isOfProduct(r.dimension()));
        this.byLine = products || query.detailed() && measure.lines().isPresent();
    }

    private static boolean isOfProduct(Dimension dimension) {
        return dimension.basis() == Dimension.Basis.PRODUCT;
    }

    /** Whether quantities come with the amounts. */
    boolean hasQuantity() {
        return query.detailed()
                && measure.lines().flatMap(Measure.Lines::quantitySql).isPresent();
    }

    /** Whether costs come with the amounts. */
    boolean hasCost() {
        return query.detailed()
                && measure.lines().flatMap(Measure.Lines::costSql).isPresent();
    }

    /** The rows of the list that are facts of the period, in the currency. */
    ListRequest facts() {
        List<ListFilter> filters = new ArrayList<>(measure.only());
        filters.add(new ListFilter(
                measure.day().id(),
                ListFilter.Operator.FROM,
                beginOf.apply(query.period().from())));
        filters.add(new ListFilter(
                measure.day().id(),
                ListFilter.Operator.TO,
                lastOf(query.period().to())));
        query.currency()
                .flatMap(currency ->
                        measure.currency().map(column -> new ListFilter(column, ListFilter.Operator.EQUALS, currency)))
                .ifPresent(filters::add);
        return new ListRequest(Optional.empty(), filters, List.of());
    }

    /** The last value that belongs to a day. */
    private Object lastOf(LocalDate day) {
        return beginOf.apply(day) instanceof LocalDate
                ? day
                : ((Instant) beginOf.apply(day.plusDays(1))).minusMillis(1);
    }

    /** What is added up. */
    ListSums sums() {
        Set<String> joins = new LinkedHashSet<>();
        if (byLine) {
            joins.add(" " + measure.lines().orElseThrow().join());
        }
        List<ListSums.Key> keys = new ArrayList<>();
        List<Object> keyParameters = new ArrayList<>();
        for (Dimension dimension : query.by()) {
            String basis = basis(dimension);
            joins.add(dimension.join().replace(Dimension.BASIS, basis));
            String sql = dimension
                    .step()
                    .map(step -> part(basis, step, keyParameters))
                    .orElseGet(() -> dimension.keySql().replace(Dimension.BASIS, basis));
            keys.add(new ListSums.Key(sql, dimension.kind()));
            dimension.nameSql().ifPresent(name -> keys.add(new ListSums.Key(name, FieldKind.TEXT)));
        }
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (MeasureQuery.Restriction restriction : query.only()) {
            Dimension dimension = restriction.dimension();
            String basis = basis(dimension);
            joins.add(dimension.join().replace(Dimension.BASIS, basis));
            conditions.add(
                    restriction.keys().isEmpty()
                            ? "1 = 0"
                            : dimension.keySql().replace(Dimension.BASIS, basis) + " IN (?"
                                    + ", ?".repeat(restriction.keys().size() - 1) + ")");
            values.addAll(restriction.keys());
        }
        return new ListSums(
                String.join("", joins),
                keys,
                added(),
                byLine,
                String.join(" AND ", conditions),
                keyParameters,
                values,
                query.most());
    }

    private List<String> added() {
        List<String> sums = new ArrayList<>();
        sums.add(byLine ? measure.lines().orElseThrow().amountSql() : measure.amountSql());
        if (hasQuantity()) {
            measure.lines().flatMap(Measure.Lines::quantitySql).ifPresent(sums::add);
        }
        if (hasCost()) {
            measure.lines().flatMap(Measure.Lines::costSql).ifPresent(sums::add);
        }
        return sums;
    }

    private String basis(Dimension dimension) {
        return switch (dimension.basis()) {
            case DAY -> measure.day().sql();
            case OWNER -> measure.list().ownerSql().orElseThrow();
            case DEPARTMENT -> measure.list().departmentSql().orElseThrow();
            case CURRENCY ->
                measure.currency()
                        .flatMap(measure.list()::column)
                        .orElseThrow(() -> unknown(dimension))
                        .sql();
            case CUSTOMER -> measure.customerSql().orElseThrow(() -> unknown(dimension));
            case ORDER -> measure.orderSql().orElseThrow(() -> unknown(dimension));
            case PRODUCT -> measure.lines().map(Measure.Lines::productSql).orElseThrow(() -> unknown(dimension));
        };
    }

    private IllegalArgumentException unknown(Dimension dimension) {
        return new IllegalArgumentException(measure.id() + " knows nothing of " + dimension.id());
    }

    /** The number of the part of time in which a day lies, counted from the first of the period; the same on every database. */
    private String part(String day, TimeStep step, List<Object> parameters) {
        List<LocalDate> begins = step.begins(query.period());
        StringBuilder sql = new StringBuilder("CASE");
        for (int i = 1; i < begins.size(); i++) {
            sql.append(" WHEN ").append(day).append(" < ? THEN ").append(i - 1);
            parameters.add(beginOf.apply(begins.get(i)));
        }
        return begins.size() == 1
                ? "0"
                : sql.append(" ELSE ").append(begins.size() - 1).append(" END").toString();
    }
}
