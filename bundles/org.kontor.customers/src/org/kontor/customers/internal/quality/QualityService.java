package org.kontor.customers.internal.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kontor.customers.internal.Turnover;
import org.kontor.customers.quality.CustomerQuality;
import org.kontor.customers.quality.Effort;
import org.kontor.customers.quality.EffortSource;
import org.kontor.customers.quality.Qualities;
import org.kontor.customers.quality.QualityRule;
import org.kontor.customers.quality.Verdict;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.SqlReader;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Weighs over the measures of the installed modules. */
@Component(service = Qualities.class)
public final class QualityService implements Qualities {

    private static final String LIST = "customers";
    private static final String MARGIN = "margin";
    private static final int AT_A_TIME = 500;
    private static final int DECIMALS = 2;

    private final UnitsOfWork units;
    private final Measures measures;
    private final ListQueries queries;
    private final SqlReader reader;
    private final List<EffortSource> sources;

    /** Over the measures, the list of customers, and what modules count as effort. */
    @Activate
    public QualityService(
            @Reference UnitsOfWork units,
            @Reference Measures measures,
            @Reference ListQueries queries,
            @Reference SqlReader reader,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<EffortSource> sources) {
        this.units = units;
        this.measures = measures;
        this.queries = queries;
        this.reader = reader;
        this.sources = List.copyOf(sources);
    }

    /** An effort with what one costs. */
    private record Counted(Measure measure, Optional<BigDecimal> each) {

        private BigDecimal cost(BigDecimal amount) {
            return each.map(amount::multiply).orElse(amount);
        }

        private Text text() {
            return each.map(price -> QualityText.of("counted", measure.label(), price))
                    .orElseGet(() -> QualityText.of("counted.money", measure.label()));
        }
    }

    /** A customer of the list. */
    private record Known(long id, String name, Instant createdAt) {}

    @Override
    public List<Measure> bases(Actor actor) {
        return Turnover.measures(measures, actor);
    }

    @Override
    public Result assess(Actor actor, Question question) {
        Map<Long, BigDecimal> turnovers = amounts(actor, question.measure(), question);
        Map<Long, BigDecimal> margins =
                measure(actor, MARGIN).isPresent() ? amounts(actor, MARGIN, question) : Map.of();
        boolean byMargin = !margins.isEmpty();
        List<Counted> counted = counted(actor);
        Map<Long, BigDecimal> costs = new HashMap<>();
        for (Counted effort : counted) {
            amounts(actor, effort.measure().id(), question)
                    .forEach((id, amount) -> costs.merge(id, effort.cost(amount), BigDecimal::add));
        }
        TreeSet<Long> ids = new TreeSet<>(turnovers.keySet());
        ids.addAll(costs.keySet());
        ids.addAll(margins.keySet());
        Map<Long, BigDecimal> contributions = byMargin ? margins : shares(turnovers);
        BigDecimal average = average(contributions.values());
        QualityRule rule = new QualityRule(
                number(QualitySettings.PHASE_OUT, QualitySettings.ALL_OF_IT),
                number(QualitySettings.LITTLE, QualitySettings.LITTLE_SHARE));
        Instant begin = units.read(
                actor, "customers.view", uow -> uow.startOf(question.period().from()));
        List<CustomerQuality> customers = customers(actor, new ArrayList<>(ids), question.currency()).stream()
                .map(customer -> {
                    BigDecimal contribution = contributions.getOrDefault(customer.id(), BigDecimal.ZERO);
                    BigDecimal cost = costs.getOrDefault(customer.id(), BigDecimal.ZERO);
                    boolean fresh = !customer.createdAt().isBefore(begin);
                    return new CustomerQuality(
                            customer.id(),
                            customer.name(),
                            turnovers.getOrDefault(customer.id(), BigDecimal.ZERO),
                            contribution,
                            cost,
                            rule.verdict(contribution, cost, average, fresh));
                })
                .sorted(QualityService::compare)
                .toList();
        return new Result(byMargin, counted.stream().map(Counted::text).toList(), customers);
    }

    private static int compare(CustomerQuality one, CustomerQuality other) {
        Comparator<CustomerQuality> byVerdict =
                Comparator.comparing(CustomerQuality::verdict).reversed();
        Comparator<CustomerQuality> byAmount = one.verdict() == Verdict.PHASE_OUT
                ? Comparator.comparing(CustomerQuality::net)
                : Comparator.comparing(CustomerQuality::contribution).reversed();
        return byVerdict
                .thenComparing(byAmount)
                .thenComparing(CustomerQuality::customerId)
                .compare(one, other);
    }

    private Optional<Measure> measure(Actor actor, String id) {
        return measures.offered(actor).stream().filter(m -> m.id().equals(id)).findFirst();
    }

    private List<Counted> counted(Actor actor) {
        List<Counted> counted = new ArrayList<>();
        for (EffortSource source : sources) {
            for (Effort effort : source.efforts()) {
                measure(actor, effort.measure())
                        .ifPresent(measure -> counted.add(new Counted(
                                measure,
                                effort.price()
                                        .map(price -> BigDecimal.valueOf(number(price.setting(), price.usual()))))));
            }
        }
        return counted;
    }

    private int number(String setting, int standard) {
        return CompanySettings.number(reader, setting, standard);
    }

    private Map<Long, BigDecimal> amounts(Actor actor, String measure, Question question) {
        MeasureQuery query = MeasureQuery.of(measure, question.period())
                .per(measures.dimension("customer").orElseThrow());
        boolean money = measures.measure(measure).flatMap(Measure::currency).isPresent();
        Map<Long, BigDecimal> amounts = new HashMap<>();
        measures.read(actor, money ? query.in(question.currency()) : query, figure -> {
            amounts.merge(figure.key().id(), figure.amount(), BigDecimal::add);
            return true;
        });
        amounts.remove(0L);
        return amounts;
    }

    private Map<Long, BigDecimal> shares(Map<Long, BigDecimal> turnovers) {
        BigDecimal share = BigDecimal.valueOf(number(QualitySettings.MARGIN, QualitySettings.USUAL_MARGIN), 2);
        Map<Long, BigDecimal> contributions = new HashMap<>(turnovers);
        contributions.replaceAll((id, turnover) -> turnover.multiply(share).setScale(DECIMALS, RoundingMode.HALF_UP));
        return contributions;
    }

    private static BigDecimal average(Iterable<BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
            count++;
        }
        return count == 0 ? BigDecimal.ZERO : sum.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
    }

    private List<Known> customers(Actor actor, List<Long> ids, String currency) {
        ListDefinition list = queries.list(LIST).orElseThrow();
        int name = index(list, "name");
        int created = index(list, "createdAt");
        int own = index(list, "currency");
        List<Known> customers = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            for (ListRow row : queries.rows(actor, list, ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)))) {
                if (currency.equals(row.values().get(own))) {
                    customers.add(new Known(row.id(), (String) row.values().get(name), (Instant)
                            row.values().get(created)));
                }
            }
        }
        return customers;
    }

    private static int index(ListDefinition list, String column) {
        return list.columns().indexOf(list.column(column).orElseThrow());
    }
}
