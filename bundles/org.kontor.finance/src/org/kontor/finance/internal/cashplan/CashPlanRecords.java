package org.kontor.finance.internal.cashplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.finance.cashplan.CashPlans;
import org.kontor.finance.cashplan.CashShift;
import org.kontor.finance.cashplan.PlannedCash;
import org.kontor.finance.internal.cashplan.CashReckoning.FreeMoney;
import org.kontor.identity.Companies;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.time.Period;
import org.kontor.orders.cash.CashSource;
import org.kontor.orders.cash.ExpectedCash;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.ShownRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Reckons the cash plan from what the installed modules expect, and keeps what finance rearranges. */
@Component(service = {CashPlans.class, RecordService.class})
public final class CashPlanRecords extends ShownRecords<CashShift> implements CashPlans {

    private static final String VIEW = "finance.view";
    private static final String AREA = "finance";
    private static final String FREE = "SELECT r.payerId, r.orderId, o.contractId, r.currency, r.open FROM Receipt r"
            + " LEFT JOIN SalesOrder o ON o.id = r.orderId WHERE r.open > 0 AND r.reversedOn IS NULL";

    private static final RecordType<CashShift> SHIFT = RecordType.of(
                    CashPlans.TYPE, CashPlanText.SOURCE, CashShift::new)
            .shownText("title", CashShift::getTitle)
            .shownText("party", CashShift::getParty)
            .shownDate("dueOn", CashShift::getDueOn)
            .shownDate("expectedOn", CashShift::getExpectedOn)
            .shownDecimal("open", FieldKind.MONEY, CashShift::getOpen)
            .shownDecimal("part", FieldKind.MONEY, CashShift::getPart)
            .shownText("currency", CashShift::getCurrency)
            .shownText("reason", CashShift::getReason)
            .build();

    private final List<CashSource> sources = new CopyOnWriteArrayList<>();

    /** A plan over the open database. */
    @Activate
    public CashPlanRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, CashShift.class, SHIFT, CashPlanLists.SHIFTS, CashPlanText.of("shift.fromPlan"));
    }

    /** Takes a source into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSource(CashSource source) {
        sources.add(source);
    }

    /** Takes a source out of use. */
    public void removeSource(CashSource source) {
        sources.remove(source);
    }

    @Override
    protected String titleOf(CashShift shift) {
        return CashPlanText.of("shift.title", shift.getTitle(), shift.getExpectedOn())
                .toString();
    }

    @Override
    public List<Company> companies(Actor actor) {
        return units().read(actor, VIEW, uow -> new Companies(uow)
                .all().stream()
                        .map(unit -> new Company(unit.getId(), unit.getName()))
                        .toList());
    }

    @Override
    public List<String> currencies(Actor actor) {
        return units().read(actor, VIEW, uow -> {
            Set<String> currencies = new LinkedHashSet<>(List.of(CompanySettings.currency(uow)));
            Set<String> others = new TreeSet<>(uow.query(String.class, "SELECT DISTINCT r.currency FROM Receipt r"));
            all(uow).forEach(expected -> others.add(expected.currency()));
            currencies.addAll(others);
            return List.copyOf(currencies);
        });
    }

    private List<ExpectedCash> all(UnitOfWork uow) {
        return sources.stream()
                .map(source -> source.expected(uow))
                .flatMap(Collection::stream)
                .toList();
    }

    @Override
    public ComputedTable table(Actor actor, Question question) {
        return CashPlanTable.of(question, plan(actor, question).parts());
    }

    @Override
    public Plan plan(Actor actor, Question question) {
        return units().read(actor, VIEW, uow -> {
            Companies companies = new Companies(uow);
            List<PlannedCash> lines = lines(uow, actor, question, companies);
            return new Plan(parts(uow, question, companies, lines), lines);
        });
    }

    private List<PlannedCash> lines(UnitOfWork uow, Actor actor, Question question, Companies companies) {
        Arrangements arrangements = new Arrangements(uow);
        return CashReckoning.once(all(uow), freeMoney(uow)).stream()
                .filter(expected -> expected.currency().equals(question.currency()))
                .filter(expected -> actor.reaches(AREA, expected))
                .filter(expected -> ActualCash.isAsked(question, companies.of(expected.departmentId())))
                .flatMap(expected -> arrangements.arranged(expected).stream())
                .filter(line -> !line.expectedOn().isAfter(question.period().to()))
                .sorted(Comparator.comparing(PlannedCash::expectedOn)
                        .thenComparing(line -> line.source().title()))
                .toList();
    }

    private static List<FreeMoney> freeMoney(UnitOfWork uow) {
        return uow.query(Object[].class, FREE).stream()
                .map(row -> new FreeMoney(
                        Optional.ofNullable((Long) row[0]).orElse(0L),
                        Optional.ofNullable((Long) row[1]),
                        Optional.ofNullable((Long) row[2]),
                        (String) row[3],
                        (BigDecimal) row[4]))
                .toList();
    }

    private List<Part> parts(UnitOfWork uow, Question question, Companies companies, List<PlannedCash> lines) {
        Map<LocalDate, BigDecimal> in = new HashMap<>();
        Map<LocalDate, BigDecimal> out = new HashMap<>();
        for (PlannedCash line : lines) {
            LocalDate begin = question.step().begin(counted(line.expectedOn(), uow.today(), question.period()));
            (line.source().comesIn() ? in : out).merge(begin, line.amount(), BigDecimal::add);
        }
        ActualCash actual = new ActualCash(uow, question, companies, sources);
        List<Part> parts = new ArrayList<>();
        for (LocalDate begin : question.step().begins(question.period())) {
            parts.add(new Part(
                    begin,
                    in.getOrDefault(begin, BigDecimal.ZERO),
                    out.getOrDefault(begin, BigDecimal.ZERO),
                    actual.in(begin),
                    actual.out(begin)));
        }
        return parts;
    }

    /** What is late is expected now; where the plan begins later, at its beginning. */
    private static LocalDate counted(LocalDate expected, LocalDate today, Period period) {
        LocalDate earliest = today.isBefore(period.from()) ? period.from() : today;
        return expected.isBefore(earliest) ? earliest : expected;
    }

    @Override
    public void rearrange(Actor actor, PlannedCash line, LocalDate day, Optional<BigDecimal> part, String reason) {
        units().run(actor, "finance.edit", uow -> {
            ExpectedCash source = line.source();
            Optional<BigDecimal> rounded = part.map(p -> Money.round(p, Currency.getInstance(source.currency())));
            Problems problems = new Problems();
            problems.require(
                            !day.isBefore(uow.today()) || day.equals(source.dueOn()),
                            "day",
                            CashPlanText.of("shift.past"))
                    .require(!reason.isBlank(), "reason", CashPlanText.of("shift.reason"))
                    .require(
                            rounded.filter(p -> p.signum() <= 0 || p.compareTo(source.amount()) > 0)
                                    .isEmpty(),
                            "part",
                            CashPlanText.of("shift.part", source.amount()));
            problems.refuseOnError();
            CashShift shift = uow.add(new CashShift(source, day, rounded.orElse(null), reason.strip()));
            uow.entities().flush();
            uow.changed(ref(shift));
            uow.changed(source.document());
        });
    }
}
