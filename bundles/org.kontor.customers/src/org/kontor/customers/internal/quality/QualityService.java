package org.kontor.customers.internal.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.kontor.kernel.time.Period;
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

    private final Measures measures;
    private final ListQueries queries;
    private final SqlReader reader;
    private final List<EffortSource> sources;

    /** Over the measures, the list of customers, and what modules count as effort. */
    @Activate
    public QualityService(
            @Reference Measures measures,
            @Reference ListQueries queries,
            @Reference SqlReader reader,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<EffortSource> sources) {
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
    private record Known(long id, String name) {}

    /** What is weighed, by customer. */
    private record Weights(
            Map<Long, BigDecimal> turnovers, Map<Long, BigDecimal> contributions, Map<Long, BigDecimal> costs) {

        private List<Long> ids() {
            Set<Long> ids = new TreeSet<>(turnovers.keySet());
            ids.addAll(contributions.keySet());
            ids.addAll(costs.keySet());
            return List.copyOf(ids);
        }

        private BigDecimal averageContribution() {
            BigDecimal sum = contributions.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return contributions.isEmpty()
                    ? sum
                    : sum.divide(BigDecimal.valueOf(contributions.size()), DECIMALS, RoundingMode.HALF_UP);
        }

        private CustomerQuality quality(Known customer, QualityRule rule, BigDecimal average, boolean fresh) {
            BigDecimal contribution = contributions.getOrDefault(customer.id(), BigDecimal.ZERO);
            BigDecimal cost = costs.getOrDefault(customer.id(), BigDecimal.ZERO);
            return new CustomerQuality(
                    customer.id(),
                    customer.name(),
                    turnovers.getOrDefault(customer.id(), BigDecimal.ZERO),
                    contribution,
                    cost,
                    rule.verdict(contribution, cost, average, fresh));
        }
    }

    @Override
    public List<Measure> bases(Actor actor) {
        return Turnover.measures(measures, actor);
    }

    @Override
    public Result assess(Actor actor, Question question) {
        List<Counted> counted = counted(actor);
        Map<Long, BigDecimal> margins =
                measure(actor, MARGIN).isPresent() ? amounts(actor, MARGIN, question) : Map.of();
        Map<Long, BigDecimal> turnovers = amounts(actor, question.measure(), question);
        Weights weights = new Weights(
                turnovers, margins.isEmpty() ? shares(turnovers) : margins, costs(actor, counted, question));
        Set<Long> early = early(actor, counted, question);
        BigDecimal average = weights.averageContribution();
        QualityRule rule = new QualityRule(
                number(QualitySettings.PHASE_OUT, QualitySettings.ALL_OF_IT),
                number(QualitySettings.LITTLE, QualitySettings.LITTLE_SHARE));
        List<CustomerQuality> customers = customers(actor, weights.ids(), question.currency()).stream()
                .map(known -> weights.quality(known, rule, average, !early.contains(known.id())))
                .sorted(QualityService::compare)
                .toList();
        return new Result(
                !margins.isEmpty(), counted.stream().map(Counted::text).toList(), customers);
    }

    private Map<Long, BigDecimal> costs(Actor actor, List<Counted> counted, Question question) {
        Map<Long, BigDecimal> costs = new HashMap<>();
        for (Counted effort : counted) {
            amounts(actor, effort.measure().id(), question)
                    .forEach((id, amount) -> costs.merge(id, effort.cost(amount), BigDecimal::add));
        }
        return costs;
    }

    /** Those with whom there was something already in the first half of the period; nothing is expected of others yet. */
    private Set<Long> early(Actor actor, List<Counted> counted, Question question) {
        Period whole = question.period();
        LocalDate middle = whole.from().plusDays(ChronoUnit.DAYS.between(whole.from(), whole.to()) / 2);
        Question half = new Question(question.measure(), new Period(whole.from(), middle), question.currency());
        Set<Long> early = new HashSet<>(amounts(actor, question.measure(), half).keySet());
        early.addAll(costs(actor, counted, half).keySet());
        return early;
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

    private List<Known> customers(Actor actor, List<Long> ids, String currency) {
        ListDefinition list = queries.list(LIST).orElseThrow();
        int name = index(list, "name");
        int own = index(list, "currency");
        List<Known> customers = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            for (ListRow row : queries.rows(actor, list, ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)))) {
                if (currency.equals(row.values().get(own))) {
                    customers.add(new Known(row.id(), (String) row.values().get(name)));
                }
            }
        }
        return customers;
    }

    private static int index(ListDefinition list, String column) {
        return list.columns().indexOf(list.column(column).orElseThrow());
    }
}
