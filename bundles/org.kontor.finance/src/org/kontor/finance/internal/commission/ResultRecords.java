package org.kontor.finance.internal.commission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.finance.commission.CommissionLine;
import org.kontor.finance.commission.CommissionResult;
import org.kontor.finance.commission.CommissionRules;
import org.kontor.finance.commission.CommissionScheme;
import org.kontor.finance.commission.Commissions;
import org.kontor.finance.commission.ResultState;
import org.kontor.finance.commission.SalesBasis;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Computes commission month by month. By hand only a bonus and what is released of the risk fund are entered. */
@Component(service = {Commissions.class, RecordService.class})
public final class ResultRecords extends EntityRecords<CommissionResult> implements Commissions {

    private static final String EDIT = "commission.edit";

    private final SchemeRecords schemes;
    private final RankRecords ranks;

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
                .require(draft.getBonus().signum() >= 0, "bonus", CommissionText.of("scheme.negative"));
        stored.ifPresent(s -> {
            BigDecimal fund = s.getFundBefore().add(s.getHeld());
            boolean possible = draft.getFundReleased().signum() >= 0
                    && draft.getFundReleased().compareTo(fund) <= 0;
            problems.require(possible, "fundReleased", CommissionText.of("result.fund", fund));
        });
    }

    @Override
    protected void stored(UnitOfWork uow, CommissionResult result, boolean isNew) {
        result.recalculate();
    }

    @Override
    public List<Long> run(Actor actor, YearMonth month) {
        return units().change(actor, EDIT, uow -> {
            requireNext(uow, month);
            List<CommissionResult> before = ofMonth(uow, month);
            before.forEach(result -> result.getLines().clear());
            uow.entities().flush();
            CommissionScheme scheme = schemes.on(uow, month.atDay(1));
            MonthOfSales sales = new MonthOfSales(uow, month, scheme);
            Map<Long, List<CommissionLine>> lines = sales.lines(since(uow, month));
            Map<Long, BigDecimal> invoiced = sales.invoiced();
            Set<Long> people = new TreeSet<>(lines.keySet());
            before.forEach(result -> people.add(result.getOwnerId()));
            ranks.ranked(uow, month.atEndOfMonth()).forEach(people::add);
            people.removeIf(person -> uow.find(User.class, person).isEmpty());
            List<CommissionResult> results = people.stream()
                    .map(person -> {
                        CommissionResult result = before.stream()
                                .filter(b -> b.getOwnerId() == person)
                                .findFirst()
                                .orElseGet(() -> begin(uow, person, month));
                        fill(uow, result, lines.getOrDefault(person, List.of()), scheme, invoiced.get(person));
                        return result;
                    })
                    .toList();
            results.forEach(result -> uow.changed(ref(result)));
            return results.stream().map(CommissionResult::getId).toList();
        });
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
     * From when on money counts: from the first day of the oldest scheme, else from the first month that was computed. What
     * came in before was settled otherwise.
     */
    private static LocalDate since(UnitOfWork uow, YearMonth month) {
        return uow.first(CommissionScheme.class, "SELECT s FROM CommissionScheme s ORDER BY s.validFrom")
                .map(CommissionScheme::getValidFrom)
                .or(() -> uow.first(CommissionResult.class, "SELECT r FROM CommissionResult r ORDER BY r.month")
                        .map(CommissionResult::getMonth))
                .orElse(month.atDay(1));
    }

    private static CommissionResult begin(UnitOfWork uow, long person, YearMonth month) {
        User user = uow.get(User.class, person);
        CommissionResult result = new CommissionResult();
        result.giveTo(user);
        result.setPerson(user.getName());
        result.setMonth(month.atDay(1));
        return uow.add(result);
    }

    private void fill(
            UnitOfWork uow,
            CommissionResult result,
            List<CommissionLine> lines,
            CommissionScheme scheme,
            BigDecimal invoiced) {
        CommissionRules rules = new CommissionRules(scheme);
        YearMonth month = YearMonth.from(result.getMonth());
        lines.forEach(line -> result.getLines().add(result.adopt(line)));
        result.setReceived(sum(lines.stream().map(CommissionLine::getReceived).toList()));
        result.setExcess(sum(lines.stream().map(CommissionLine::getExcess).toList()));
        result.setGross(sum(lines.stream().map(CommissionLine::getGross).toList()));
        result.setCommission(
                sum(lines.stream().map(CommissionLine::getCommission).toList()));
        result.setRewards(sum(lines.stream().map(CommissionLine::getReward).toList()));
        result.setCut(result.getGross().subtract(result.getCommission()));
        result.setFundBefore(fund(uow, result));
        result.setHeld(rules.held(result.getCommission(), result.getFundBefore()));
        result.setFundReleased(result.getFundReleased()
                .min(result.getFundBefore().add(result.getHeld()).max(BigDecimal.ZERO)));
        result.setSales(
                scheme.getSalesBasis() == SalesBasis.INVOICED
                        ? Optional.ofNullable(invoiced).orElse(BigDecimal.ZERO)
                        : result.getReceived());
        var grade = ranks.on(uow, result.getOwnerId(), month.atEndOfMonth());
        result.setBasePay(rules.basePay(grade, result.getSales()));
        result.setAllowances(grade.isPresent() ? rules.allowances(month.getMonth()) : BigDecimal.ZERO);
        result.recalculate();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the closed months before have left in the risk fund. */
    private static BigDecimal fund(UnitOfWork uow, CommissionResult result) {
        return uow
                .query(
                        CommissionResult.class,
                        "SELECT r FROM CommissionResult r WHERE r.ownerId = ?1 AND r.month < ?2",
                        result.getOwnerId(),
                        result.getMonth())
                .stream()
                .map(before -> before.getHeld().subtract(before.getFundReleased()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
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
