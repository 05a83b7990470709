package org.kontor.customers.internal.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kontor.customers.analysis.Analyses;
import org.kontor.customers.analysis.Bar;
import org.kontor.customers.internal.Turnover;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Figure;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.kontor.process.segments.Segments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Analyses over the measures of the installed modules. */
@Component(service = Analyses.class)
public final class AnalysisService implements Analyses {

    private static final String LIST = "customers";
    private static final String NUMBER = "number";
    private static final String CUSTOMER = "customer";
    private static final String AMOUNT = "amount";
    private static final String FIFTH = "fifth";
    private static final int MOST_SHOWN = 500;

    private static final List<String> SAID =
            List.of("industry", "scale", "region", "source", "salesArea", "channel", "valueClass");

    private final Measures measures;
    private final ListQueries queries;
    private final Segments segments;

    /** Over the measures, the list of customers and its segments. */
    @Activate
    public AnalysisService(@Reference Measures measures, @Reference ListQueries queries, @Reference Segments segments) {
        this.measures = measures;
        this.queries = queries;
        this.segments = segments;
    }

    @Override
    public List<Measure> measures(Actor actor) {
        return Turnover.measures(measures, actor);
    }

    @Override
    public List<Aspect> aspects() {
        List<Aspect> aspects = new ArrayList<>();
        SAID.forEach(
                id -> measures.dimension(id).ifPresent(dimension -> aspects.add(new Aspect(id, dimension.label()))));
        aspects.add(new Aspect(AMOUNT, AnalysisText.of("aspect.amount")));
        aspects.add(new Aspect(FIFTH, AnalysisText.of("aspect.fifth")));
        return aspects;
    }

    @Override
    public List<String> segments(Actor actor) {
        return segments.offered(actor, LIST).stream().map(Segments.Offer::name).toList();
    }

    @Override
    public ComputedTable table(Actor actor, Question question) {
        Text aspect = aspects().stream()
                .filter(known -> known.id().equals(question.aspect()))
                .map(Aspect::label)
                .findFirst()
                .orElseThrow(() -> new ProblemException(AnalysisText.of("table.unknown")));
        Text measure = measures(actor).stream()
                .filter(known -> known.id().equals(question.measure()))
                .map(Measure::label)
                .findFirst()
                .orElseThrow(() -> new ProblemException(AnalysisText.of("table.unknown")));
        return AnalysisTable.of(question, aspect, measure, bars(actor, question));
    }

    /** Whether a customer is asked about. */
    private Predicate<Object> within(Actor actor, Question question) {
        return question.segment()
                .map(name -> segments.named(actor, LIST, name))
                .<Predicate<Object>>map(ids -> ids::contains)
                .orElse(id -> true);
    }

    @Override
    public List<Bar> bars(Actor actor, Question question) {
        return switch (question.aspect()) {
            case AMOUNT -> {
                List<Bar> bars = new ArrayList<>();
                for (CustomerSums.Group band : CustomerSums.bands(sums(actor, question))) {
                    BigDecimal from = BigDecimal.ONE.movePointRight(band.band());
                    Text label =
                            AnalysisText.of("band", band.band() == 0 ? BigDecimal.ZERO : from, from.movePointRight(1));
                    bars.add(bar(actor, label, band));
                }
                yield bars;
            }
            case FIFTH -> {
                List<CustomerSums.Group> groups = CustomerSums.fifth(sums(actor, question));
                yield List.of(
                        bar(actor, AnalysisText.of("fifth.top"), groups.get(0)),
                        bar(actor, AnalysisText.of("fifth.others"), groups.get(1)));
            }
            default -> said(actor, question);
        };
    }

    private List<Bar> said(Actor actor, Question question) {
        Dimension aspect = measures.dimension(question.aspect()).orElseThrow();
        Dimension byCustomer = measures.dimension(CUSTOMER).orElseThrow();
        ListDefinition list = queries.list(LIST).orElseThrow();
        Predicate<Object> within = within(actor, question);
        Map<String, BigDecimal> before = new HashMap<>();
        Dimension[] told =
                question.segment().isEmpty() ? new Dimension[] {aspect} : new Dimension[] {aspect, byCustomer};
        measures.read(actor, query(question, question.before()).per(told), figure -> {
            if (told.length == 1 || within.test(customer(figure))) {
                before.merge(said(figure.key().value()), figure.amount(), BigDecimal::add);
            }
            return true;
        });
        Map<String, BigDecimal> amounts = new HashMap<>();
        Map<String, Integer> customers = new HashMap<>();
        measures.read(actor, query(question, question.period()).per(aspect, byCustomer), figure -> {
            if (within.test(customer(figure))) {
                String value = said(figure.key().value());
                amounts.merge(value, figure.amount(), BigDecimal::add);
                customers.merge(value, 1, Integer::sum);
            }
            return true;
        });
        before.keySet().forEach(value -> amounts.putIfAbsent(value, BigDecimal.ZERO));
        return amounts.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> new Bar(
                        label(list, question.aspect(), e.getKey()),
                        e.getValue(),
                        before.getOrDefault(e.getKey(), BigDecimal.ZERO),
                        customers.getOrDefault(e.getKey(), 0),
                        shows(list, question.aspect(), e.getKey()).map(shown -> narrowed(actor, question, shown))))
                .toList();
    }

    /** The customer of a figure that is told apart by what customers say, then by customer. */
    private static Object customer(Figure figure) {
        return figure.keys().get(1).value().orElse("");
    }

    private ListRequest narrowed(Actor actor, Question question, ListRequest shown) {
        return question.segment()
                .map(name -> {
                    List<ListFilter> filters = new ArrayList<>(shown.filters());
                    filters.addAll(segments.request(actor, LIST, name).filters());
                    return new ListRequest(shown.contains(), filters, shown.sorts());
                })
                .orElse(shown);
    }

    private static String said(Optional<Object> value) {
        return value.map(Object::toString).orElse("");
    }

    private static Text label(ListDefinition list, String column, String value) {
        if (value.isEmpty()) {
            return AnalysisText.of("notSaid");
        }
        return list.column(column).stream()
                .flatMap(c -> c.choices().stream())
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.label())
                .findFirst()
                .orElseGet(() -> AnalysisText.of("plain", value));
    }

    private static Optional<ListRequest> shows(ListDefinition list, String column, String value) {
        return list.column(column)
                .filter(c -> !value.isEmpty())
                .map(ListColumn::id)
                .map(id -> request(new ListFilter(id, ListFilter.Operator.EQUALS, value)));
    }

    private static ListRequest request(ListFilter filter) {
        return new ListRequest(Optional.empty(), List.of(filter), List.of());
    }

    private List<CustomerSums.Sum> sums(Actor actor, Question question) {
        Dimension byCustomer = measures.dimension(CUSTOMER).orElseThrow();
        Predicate<Object> within = within(actor, question);
        Map<Long, BigDecimal> before = new HashMap<>();
        measures.read(actor, query(question, question.before()).per(byCustomer), figure -> {
            before.put(figure.key().id(), figure.amount());
            return true;
        });
        List<CustomerSums.Sum> sums = new ArrayList<>();
        measures.read(actor, query(question, question.period()).per(byCustomer), figure -> {
            long id = figure.key().id();
            if (within.test(id)) {
                sums.add(new CustomerSums.Sum(id, figure.amount(), before.getOrDefault(id, BigDecimal.ZERO)));
            }
            return true;
        });
        return sums;
    }

    private Bar bar(Actor actor, Text label, CustomerSums.Group group) {
        List<Long> ids = group.sums().stream()
                .map(CustomerSums.Sum::customerId)
                .limit(MOST_SHOWN)
                .toList();
        ListDefinition list = queries.list(LIST).orElseThrow();
        int number = list.columns().indexOf(list.column(NUMBER).orElseThrow());
        List<Object> numbers = ids.isEmpty()
                ? List.of()
                : queries.rows(actor, list, ids).stream()
                        .map(row -> row.values().get(number))
                        .toList();
        Optional<ListRequest> shows =
                numbers.isEmpty() ? Optional.empty() : Optional.of(request(ListFilter.anyOf(NUMBER, numbers)));
        return new Bar(label, group.amount(), group.before(), group.sums().size(), shows);
    }

    private static MeasureQuery query(Question question, Period period) {
        MeasureQuery query = MeasureQuery.of(question.measure(), period);
        return question.currency().map(query::in).orElse(query);
    }
}
