package org.kontor.finance.internal.commission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kontor.finance.commission.CommissionLine;
import org.kontor.finance.commission.CommissionResult;
import org.kontor.finance.commission.CommissionRules;
import org.kontor.finance.commission.CommissionScheme;
import org.kontor.finance.commission.Commissions;
import org.kontor.finance.commission.ResultState;
import org.kontor.finance.commission.SalesBasis;
import org.kontor.finance.commission.SellerGrade;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.orders.cash.AgreedPayments;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Computes commission month by month. By hand only a bonus and what is released of the risk fund are entered. */
@Component(service = {Commissions.class, RecordService.class})
public final class ResultRecords extends EntityRecords<CommissionResult> implements Commissions {

    private static final String EDIT = "commission.edit";

    private final SchemeRecords schemes;
    private final RankRecords ranks;
    private volatile AgreedPayments agreed;

    /** A service on results. */
    @Activate
    public ResultRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference SchemeRecords schemes,
            @Reference RankRecords ranks) {
        super(units, queries, CommissionResult.class, ResultType.TYPE, CommissionLists.RESULTS);
        this.schemes = schemes;
        this.ranks = ranks;
    }

    /** Takes settlement plans of contracts into account, where contracts are installed (FIN-22). */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setAgreed(AgreedPayments source) {
        agreed = source;
    }

    /** Does so no longer. */
    public void unsetAgreed(AgreedPayments source) {
        if (agreed == source) {
            agreed = null;
        }
    }

    @Override
    protected String titleOf(CommissionResult result) {
        return CommissionText.of("result.title", result.getPerson(), YearMonth.from(result.getMonth()))
                .toString();
    }

    @Override
    public boolean creatable(Actor actor) {
        return false;
    }

    @Override
    public boolean editable(Actor actor, Stored<CommissionResult> result) {
        return super.editable(actor, result) && result.draft().getState() == ResultState.OPEN;
    }

    @Override
    protected void validate(
            UnitOfWork uow, CommissionResult draft, Optional<CommissionResult> stored, Problems problems) {
        problems.require(stored.isPresent(), "person", CommissionText.of("result.byRun"))
                .require(
                        stored.filter(s -> s.getState() == ResultState.CLOSED).isEmpty(),
                        "state",
                        CommissionText.of("result.closed"))
                .require(draft.getBonus().signum() >= 0, "bonus", CommissionText.of("scheme.negative"))
                .require(
                        draft.isConditionMet() || isSaid(draft.getConditionReason()),
                        "conditionReason",
                        CommissionText.of("result.whyNot"));
        stored.ifPresent(s -> {
            BigDecimal fund = s.getFundBefore().add(s.getHeld());
            boolean possible = draft.getFundReleased().signum() >= 0
                    && draft.getFundReleased().compareTo(fund) <= 0;
            problems.require(possible, "fundReleased", CommissionText.of("result.fund", fund));
        });
    }

    private static boolean isSaid(String reason) {
        return reason != null && !reason.isBlank();
    }

    @Override
    protected void stored(UnitOfWork uow, CommissionResult result, boolean isNew) {
        if (result.isConditionMet()) {
            result.setConditionReason(null);
        }
        result.recalculate();
    }

    /**
     * What is read once for all people, before the first line is made: with ten thousands of lines in the making every further
     * query would have to look through all of them.
     */
    private record Facts(
            YearMonth month,
            CommissionScheme scheme,
            Map<Long, BigDecimal> invoiced,
            Map<Long, BigDecimal> funds,
            Map<Long, SellerGrade> grades) {}

    @Override
    public List<Long> run(Actor actor, YearMonth month) {
        return units().change(actor, EDIT, uow -> {
            requireNext(uow, month);
            List<CommissionResult> before = ofMonth(uow, month);
            forgetLines(uow, month);
            CommissionScheme scheme = schemes.on(uow, month.atDay(1));
            MonthOfSales sales = new MonthOfSales(uow, month, scheme, contracts -> plans(uow, contracts));
            Map<Long, List<CommissionLine>> lines = sales.lines(since(uow, month));
            Facts facts =
                    new Facts(month, scheme, sales.invoiced(), funds(uow, month), ranks.on(uow, month.atEndOfMonth()));
            Set<Long> people = new TreeSet<>(lines.keySet());
            before.forEach(result -> people.add(result.getOwnerId()));
            people.addAll(facts.grades().keySet());
            uow.load(User.class, people);
            people.removeIf(person -> uow.find(User.class, person).isEmpty());
            List<CommissionResult> results = people.stream()
                    .map(person -> before.stream()
                            .filter(b -> b.getOwnerId() == person)
                            .findFirst()
                            .orElseGet(() -> begin(uow, person, month)))
                    .toList();
            results.forEach(result -> fill(result, lines.getOrDefault(result.getOwnerId(), List.of()), facts));
            results.forEach(result -> uow.changed(ref(result)));
            return results.stream().map(CommissionResult::getId).toList();
        });
    }

    /** Pay must not depend on the desktop at which it is computed: without contracts nobody knows when their money was due. */
    private Map<Long, AgreedPayments.Plan> plans(UnitOfWork uow, Collection<Long> contracts) {
        if (contracts.isEmpty()) {
            return Map.of();
        }
        return Optional.ofNullable(agreed)
                .orElseThrow(() -> new ProblemException(CommissionText.of("month.needsContracts", contracts.size())))
                .plans(uow, contracts);
    }

    /** Lines of a month that is computed anew go with one statement; nothing of them was ever final. */
    private static void forgetLines(UnitOfWork uow, YearMonth month) {
        uow.entities()
                .createQuery("DELETE FROM CommissionLine l WHERE l.result.id IN"
                        + " (SELECT r.id FROM CommissionResult r WHERE r.month = ?1)")
                .setParameter(1, month.atDay(1))
                .executeUpdate();
    }

    private static List<CommissionResult> ofMonth(UnitOfWork uow, YearMonth month) {
        return uow.query(
                CommissionResult.class,
                "SELECT r FROM CommissionResult r WHERE r.month = ?1 ORDER BY r.id",
                month.atDay(1));
    }

    private static void requireNext(UnitOfWork uow, YearMonth month) {
        if (ofMonth(uow, month).stream().anyMatch(r -> r.getState() == ResultState.CLOSED)) {
            throw new ProblemException(CommissionText.of("month.closed", month));
        }
        uow.first(
                        CommissionResult.class,
                        "SELECT r FROM CommissionResult r WHERE (r.month < ?1 AND r.state = ?2)"
                                + " OR (r.month > ?1 AND r.state = ?3) ORDER BY r.month",
                        month.atDay(1),
                        ResultState.OPEN,
                        ResultState.CLOSED)
                .ifPresent(other -> {
                    throw new ProblemException(
                            CommissionText.of("month.order", month, YearMonth.from(other.getMonth())));
                });
    }

    /**
     * From when on money counts: from the first day of the oldest scheme or from the first month that was computed, whichever is
     * earlier, and at the latest from the month itself, for which the numbers of the sources hold where no scheme has begun. What
     * came in before was settled otherwise.
     */
    private static LocalDate since(UnitOfWork uow, YearMonth month) {
        Stream<LocalDate> begun = Stream.concat(
                uow
                        .first(CommissionScheme.class, "SELECT s FROM CommissionScheme s ORDER BY s.validFrom")
                        .map(CommissionScheme::getValidFrom)
                        .stream(),
                uow
                        .first(CommissionResult.class, "SELECT r FROM CommissionResult r ORDER BY r.month")
                        .map(CommissionResult::getMonth)
                        .stream());
        return Stream.concat(begun, Stream.of(month.atDay(1)))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static CommissionResult begin(UnitOfWork uow, long person, YearMonth month) {
        User user = uow.get(User.class, person);
        CommissionResult result = new CommissionResult();
        result.giveTo(user);
        result.setPerson(user.getName());
        result.setMonth(month.atDay(1));
        return uow.add(result);
    }

    private static void fill(CommissionResult result, List<CommissionLine> lines, Facts facts) {
        CommissionScheme scheme = facts.scheme();
        CommissionRules rules = new CommissionRules(scheme);
        lines.forEach(line -> result.getLines().add(result.adopt(line)));
        result.setReceived(sum(lines, CommissionLine::getReceived));
        result.setExcess(sum(lines, CommissionLine::getExcess));
        result.setGross(sum(lines, CommissionLine::getGross));
        result.setCommission(sum(lines, CommissionLine::getCommission));
        result.setRewards(sum(lines, CommissionLine::getReward));
        result.setCut(result.getGross().subtract(result.getCommission()));
        result.setFundBefore(facts.funds().getOrDefault(result.getOwnerId(), BigDecimal.ZERO));
        result.setHeld(rules.held(result.getCommission(), result.getFundBefore()));
        result.setFundReleased(result.getFundReleased()
                .min(result.getFundBefore().add(result.getHeld()).max(BigDecimal.ZERO)));
        result.setSales(
                scheme.getSalesBasis() == SalesBasis.INVOICED
                        ? facts.invoiced().getOrDefault(result.getOwnerId(), BigDecimal.ZERO)
                        : result.getReceived());
        Optional<SellerGrade> grade = Optional.ofNullable(facts.grades().get(result.getOwnerId()));
        result.setFullBasePay(rules.basePay(grade, result.getSales()));
        result.setAllowances(grade.isPresent() ? rules.allowances(facts.month().getMonth()) : BigDecimal.ZERO);
        result.recalculate();
    }

    private static BigDecimal sum(List<CommissionLine> lines, Function<CommissionLine, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the closed months before have left in the risk fund of each person. */
    private static Map<Long, BigDecimal> funds(UnitOfWork uow, YearMonth month) {
        Map<Long, BigDecimal> funds = new TreeMap<>();
        uow.query(
                        Object[].class,
                        "SELECT r.ownerId, SUM(r.held - r.fundReleased) FROM CommissionResult r WHERE r.month < ?1"
                                + " GROUP BY r.ownerId",
                        month.atDay(1))
                .forEach(row -> funds.put((Long) row[0], (BigDecimal) row[1]));
        return funds;
    }

    @Override
    public void close(Actor actor, YearMonth month) {
        units().run(actor, EDIT, uow -> {
            requireNext(uow, month);
            if (!uow.today().isAfter(month.atEndOfMonth())) {
                throw new ProblemException(CommissionText.of("month.notOver", month));
            }
            List<CommissionResult> results = ofMonth(uow, month);
            if (results.isEmpty()) {
                throw new ProblemException(CommissionText.of("month.notRun", month));
            }
            results.forEach(result -> {
                result.setState(ResultState.CLOSED);
                uow.changed(ref(result));
            });
        });
    }
}
