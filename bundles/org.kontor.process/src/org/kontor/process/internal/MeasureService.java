package org.kontor.process.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.identity.OrgUnit;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListTotal;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Figure;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.kontor.process.measures.TimeStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Reads the figures of the installed modules over their lists. */
@Component(service = Measures.class)
public final class MeasureService implements Measures {

    private static final String READ = "process.read";

    private static final List<Dimension> STANDARD = List.of(
            Dimension.DAY,
            Dimension.WEEK,
            Dimension.MONTH,
            Dimension.QUARTER,
            Dimension.YEAR,
            Dimension.OWNER,
            Dimension.DEPARTMENT,
            Dimension.CURRENCY);

    private final UnitsOfWork units;
    private final ListQueries queries;
    private final List<MeasureContribution> contributions = new CopyOnWriteArrayList<>();

    /** Measures over the open database. */
    @Activate
    public MeasureService(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        this.units = units;
        this.queries = queries;
    }

    /** Takes a module's measures into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addContribution(MeasureContribution contribution) {
        contributions.add(contribution);
    }

    /** Takes them out of use. */
    public void removeContribution(MeasureContribution contribution) {
        contributions.remove(contribution);
    }

    @Override
    public List<Measure> offered(Actor actor) {
        return measures()
                .filter(measure -> measure.returnPart().isEmpty() && actor.may(measure.permission()))
                .toList();
    }

    @Override
    public List<Measure> ofNetReturn() {
        return measures().filter(measure -> measure.returnPart().isPresent()).toList();
    }

    @Override
    public Optional<Measure> measure(String id) {
        return measures().filter(measure -> measure.id().equals(id)).findFirst();
    }

    private Stream<Measure> measures() {
        return contributions.stream().flatMap(c -> c.measures().stream());
    }

    @Override
    public List<Dimension> dimensions(Measure measure) {
        return dimensions().filter(d -> measure.knows(d.basis())).toList();
    }

    @Override
    public Optional<Dimension> dimension(String id) {
        return dimensions().filter(d -> d.id().equals(id)).findFirst();
    }

    private Stream<Dimension> dimensions() {
        return Stream.concat(STANDARD.stream(), contributions.stream().flatMap(c -> c.dimensions().stream()));
    }

    @Override
    public void read(Actor actor, MeasureQuery query, Predicate<Figure> sink) {
        Measure measure = readable(actor, query.measure());
        MeasureSql sql = new MeasureSql(measure, query, beginOf(measure));
        Map<Long, String> departments = query.by().contains(Dimension.DEPARTMENT) ? departments() : Map.of();
        queries.sums(
                actor,
                measure.list(),
                sql.facts(),
                sql.sums(),
                row -> sink.test(new Row(row).figure(query, sql, departments)));
    }

    private Measure readable(Actor actor, String id) {
        Measure measure = measure(id).orElseThrow(() -> new ProblemException(ProcessText.of("measure.unknown", id)));
        if (!actor.may(measure.permission())) {
            throw new ProblemException(ProcessText.of("measure.notYours", measure.label()));
        }
        return measure;
    }

    private Function<LocalDate, Object> beginOf(Measure measure) {
        return measure.day().kind() == FieldKind.DATE
                ? day -> day
                : day -> units.read(Actor.system(), READ, uow -> uow.startOf(day));
    }

    private Map<Long, String> departments() {
        return units.read(Actor.system(), READ, uow -> uow.query(OrgUnit.class, "SELECT o FROM OrgUnit o").stream()
                .collect(Collectors.toMap(OrgUnit::getId, OrgUnit::getName)));
    }

    @Override
    public Optional<Documents> documents(Actor actor, MeasureQuery query) {
        Measure measure = readable(actor, query.measure());
        ListRequest facts = new MeasureSql(measure, query, beginOf(measure)).facts();
        List<ListFilter> filters = new ArrayList<>(facts.filters());
        for (MeasureQuery.Restriction restriction : query.only()) {
            Optional<String> type = restriction.dimension().recordType();
            if (type.flatMap(measure.list()::link).isEmpty()) {
                return Optional.empty();
            }
            filters.add(ListFilter.linkedToAny(type.orElseThrow(), ids(restriction.keys())));
        }
        return Optional.of(new Documents(measure.list().id(), new ListRequest(Optional.empty(), filters, List.of())));
    }

    @Override
    public ListTotal total(Actor actor, MeasureQuery query, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        Measure measure = readable(actor, query.measure());
        MeasureQuery unnamed = query.per(query.by().getFirst().unnamed());
        MeasureSql sql = new MeasureSql(measure, unnamed, beginOf(measure));
        return new ListTotal(measure.list(), sql.facts(), sql.sums(), from, to);
    }

    private static Collection<Long> ids(List<?> keys) {
        return keys.stream().map(key -> ((Number) key).longValue()).toList();
    }

    /** A row of a result, taken from left to right. */
    private static final class Row {

        private final Object[] values;
        private int next;

        private Row(Object[] values) {
            this.values = values;
        }

        private Figure figure(MeasureQuery query, MeasureSql sql, Map<Long, String> departments) {
            List<Figure.Key> keys = new ArrayList<>();
            for (Dimension dimension : query.by()) {
                keys.add(key(dimension, query, departments));
            }
            BigDecimal amount = decimal();
            Optional<BigDecimal> quantity = sql.hasQuantity() ? Optional.of(decimal()) : Optional.empty();
            Optional<BigDecimal> cost = sql.hasCost() ? Optional.of(decimal()) : Optional.empty();
            return new Figure(keys, amount, (Long) values[next], quantity, cost);
        }

        private Figure.Key key(Dimension dimension, MeasureQuery query, Map<Long, String> departments) {
            Optional<Object> value = Optional.ofNullable(values[next++]);
            if (dimension.step().isPresent()) {
                TimeStep step = dimension.step().get();
                LocalDate begin = step.begins(query.period()).get((Integer) value.orElse(0));
                return new Figure.Key(Optional.of(begin), step.name(begin));
            }
            String name = dimension.nameSql().isPresent()
                    ? Optional.ofNullable((String) values[next++]).orElse("")
                    : value.map(v -> departments.getOrDefault(v, v.toString())).orElse("");
            return new Figure.Key(value, name);
        }

        private BigDecimal decimal() {
            return Optional.ofNullable((BigDecimal) values[next++]).orElse(BigDecimal.ZERO);
        }
    }
}
