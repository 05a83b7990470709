package org.kontor.customers.internal.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.customers.Customer;
import org.kontor.customers.ValueClass;
import org.kontor.customers.internal.Turnover;
import org.kontor.customers.value.ValueBasis;
import org.kontor.customers.value.ValueClasses;
import org.kontor.customers.value.ValuePreview;
import org.kontor.customers.value.ValueRanking;
import org.kontor.customers.value.ValueRun;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.SqlReader;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.ShownRecords;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Classes customers by a measure, and keeps when that was done. */
@Component(service = {ValueClasses.class, RecordService.class})
public final class ValueService extends ShownRecords<ValueRun> implements ValueClasses {

    private static final String PERMISSION = "customers.classify";
    private static final String AREA = "customers";
    private static final String CUSTOMER = "customer";
    private static final int AT_A_TIME = 500;
    private static final int ALL = 100;
    private static final String COLUMNS = "SELECT c.ID, c.NAME, c.VALUE_CLASS, c.VALUE_CLASS_FIXED FROM CUSTOMER c";
    private static final List<FieldKind> KINDS =
            List.of(FieldKind.REFERENCE, FieldKind.TEXT, FieldKind.TEXT, FieldKind.FLAG);

    private static final RecordType<ValueRun> RECORD = RecordType.of(TYPE, ValueText.SOURCE, ValueRun::new)
            .shownDate("day", ValueRun::getDay)
            .shownText("by", ValueRun::getBy)
            .shownText("measure", ValueRun::getMeasure)
            .shownText("currency", ValueRun::getCurrency)
            .shownDate("from", ValueRun::getFrom)
            .shownDate("to", ValueRun::getTo)
            .shownInteger("goldShare", ValueRun::getGoldShare)
            .shownInteger("growth", ValueRun::getGrowth)
            .shownDecimal("total", FieldKind.MONEY, ValueRun::getTotal)
            .shownInteger("gold", ValueRun::getGold)
            .shownInteger("potential", ValueRun::getPotential)
            .shownInteger("changed", ValueRun::getChanged)
            .build();

    private final Measures measures;
    private final SqlReader reader;

    /** A customer as classed now. */
    private record Classed(long id, String name, ValueClass valueClass, boolean fixed) {}

    /** Over the measures of the installed modules. */
    @Activate
    public ValueService(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference SqlReader reader,
            @Reference Measures measures) {
        super(units, queries, ValueRun.class, RECORD, ValueLists.RUNS, ValueText.of("run.byPage"));
        this.reader = reader;
        this.measures = measures;
    }

    @Override
    protected String titleOf(ValueRun run) {
        return ValueText.of("run.title", run.getDay(), run.getMeasure()).toString();
    }

    @Override
    public List<Measure> bases(Actor actor) {
        return Turnover.measures(measures, actor);
    }

    @Override
    public List<String> currencies(Actor actor) {
        List<String> currencies = new ArrayList<>();
        reader.read(
                "SELECT c.CURRENCY, COUNT(*) FROM CUSTOMER c GROUP BY c.CURRENCY ORDER BY 2 DESC, 1",
                List.of(),
                List.of(FieldKind.TEXT, FieldKind.INTEGER),
                row -> currencies.add((String) row[0]));
        return currencies;
    }

    @Override
    public ValuePreview preview(Actor actor, ValueBasis basis) {
        check(actor, basis);
        Map<Long, BigDecimal> amounts = amounts(actor, basis, basis.period());
        Map<Long, BigDecimal> before = amounts(actor, basis, basis.before());
        List<ValueRanking.Turnover> turnovers = new ArrayList<>();
        amounts.forEach((id, amount) ->
                turnovers.add(new ValueRanking.Turnover(id, amount, before.getOrDefault(id, BigDecimal.ZERO))));
        Map<Long, ValueClass> classes = ValueRanking.classes(turnovers, basis.goldShare(), basis.growth());
        return preview(amounts, classes, concerned(amounts));
    }

    private static void check(Actor actor, ValueBasis basis) {
        if (!actor.may(PERMISSION) || actor.scope(AREA) != Scope.ALL) {
            throw new ProblemException(ValueText.of("preview.needsAll"));
        }
        if (basis.goldShare() <= 0 || basis.goldShare() >= ALL) {
            throw new ProblemException("goldShare", ValueText.of("preview.share"));
        }
        if (basis.growth() < 0) {
            throw new ProblemException("growth", ValueText.of("preview.growth"));
        }
    }

    private Map<Long, BigDecimal> amounts(Actor actor, ValueBasis basis, Period period) {
        Dimension byCustomer = measures.dimension(CUSTOMER).orElseThrow();
        MeasureQuery all = MeasureQuery.of(basis.measure(), period).per(byCustomer);
        MeasureQuery query = basis.currency().map(all::in).orElse(all);
        Map<Long, BigDecimal> amounts = new HashMap<>();
        measures.read(actor, query, figure -> {
            amounts.merge(figure.key().id(), figure.amount(), BigDecimal::add);
            return true;
        });
        amounts.remove(0L);
        return amounts;
    }

    /** Customers who brought something, and those whose class says that they did. */
    private Map<Long, Classed> concerned(Map<Long, BigDecimal> amounts) {
        Map<Long, Classed> customers = new HashMap<>();
        read(COLUMNS + " WHERE c.VALUE_CLASS IN ('GOLD', 'POTENTIAL')", List.of(), customers);
        List<Long> others = amounts.keySet().stream()
                .filter(id -> !customers.containsKey(id))
                .toList();
        for (int from = 0; from < others.size(); from += AT_A_TIME) {
            List<Long> some = others.subList(from, Math.min(from + AT_A_TIME, others.size()));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            read(COLUMNS + " WHERE c.ID IN (" + marks + ")", some, customers);
        }
        return customers;
    }

    private void read(String sql, List<?> parameters, Map<Long, Classed> into) {
        reader.read(sql, parameters, KINDS, row -> {
            Classed customer =
                    new Classed((Long) row[0], (String) row[1], ValueClass.valueOf((String) row[2]), (Boolean) row[3]);
            into.put(customer.id(), customer);
            return true;
        });
    }

    private static ValuePreview preview(
            Map<Long, BigDecimal> amounts, Map<Long, ValueClass> classes, Map<Long, Classed> customers) {
        Map<ValueClass, Long> counts = new EnumMap<>(ValueClass.class);
        Map<ValueClass, BigDecimal> sums = new EnumMap<>(ValueClass.class);
        List<ValuePreview.Change> changes = new ArrayList<>();
        for (Classed customer : customers.values()) {
            BigDecimal amount = amounts.getOrDefault(customer.id(), BigDecimal.ZERO);
            ValueClass after =
                    customer.fixed() ? customer.valueClass() : classes.getOrDefault(customer.id(), ValueClass.ORDINARY);
            counts.merge(after, 1L, Long::sum);
            sums.merge(after, amount, BigDecimal::add);
            if (after != customer.valueClass()) {
                changes.add(
                        new ValuePreview.Change(customer.id(), customer.name(), amount, customer.valueClass(), after));
            }
        }
        changes.sort(Comparator.comparing(ValuePreview.Change::amount)
                .reversed()
                .thenComparing(ValuePreview.Change::customerId));
        Map<ValueClass, ValuePreview.Tally> tallies = new EnumMap<>(ValueClass.class);
        for (ValueClass each : ValueClass.values()) {
            tallies.put(
                    each,
                    new ValuePreview.Tally(counts.getOrDefault(each, 0L), sums.getOrDefault(each, BigDecimal.ZERO)));
        }
        BigDecimal total = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ValuePreview(total, tallies, changes);
    }

    @Override
    public RecordRef apply(Actor actor, ValueBasis basis) {
        ValuePreview result = preview(actor, basis);
        String measure = measures.measure(basis.measure()).orElseThrow().label().toString();
        return units().change(actor, PERMISSION, uow -> {
            result.changes().forEach(change -> classify(uow, change));
            ValueRun run = uow.add(new ValueRun(uow.today(), actor.name(), measure, basis, result));
            uow.changed(ref(run));
            return ref(run);
        });
    }

    private static void classify(UnitOfWork uow, ValuePreview.Change change) {
        Customer customer = uow.get(Customer.class, change.customerId());
        if (!customer.getClassification().isValueClassFixed()) {
            customer.getClassification().setValueClass(change.after());
            uow.changed(new RecordRef(CUSTOMER, customer.getId()));
        }
    }
}
