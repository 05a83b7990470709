package org.kontor.contracts.internal.expenses;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.contracts.expenses.AllocationRule;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.contracts.expenses.MonthlyAllocation;
import org.kontor.contracts.internal.expenses.Bearers.Sharing;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.cash.RateSource;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Allocates a month; each expense is an action of its own, locked, so that two desktops never allocate one twice. */
@Component(service = {AllocationRun.class, MonthlyAllocation.class})
public final class AllocationRun implements MonthlyAllocation {

    private static final String PAY = "expenses.pay";
    private static final int MONTHS_BY_ITSELF = 2;

    private final UnitsOfWork units;
    private final List<RateSource> rates = new CopyOnWriteArrayList<>();
    private Optional<LocalDate> done = Optional.empty();

    /** Over the open database. */
    @Activate
    public AllocationRun(@Reference UnitsOfWork units) {
        this.units = units;
    }

    /** A module that knows what foreign money is worth came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRates(RateSource source) {
        rates.add(source);
    }

    /** It went. */
    public void removeRates(RateSource source) {
        rates.remove(source);
    }

    /** The months before the current one, once a day on each desktop; what keeps an expense from being shared is told by the action. */
    public synchronized void runDaily() {
        LocalDate today = units.read(Actor.system(), PAY, UnitOfWork::today);
        if (done.filter(today::equals).isPresent()) {
            return;
        }
        for (int back = MONTHS_BY_ITSELF; back > 0; back--) {
            allocate(Actor.system(), YearMonth.from(today).minusMonths(back));
        }
        done = Optional.of(today);
    }

    @Override
    public Outcome allocate(Actor actor, YearMonth month) {
        if (!month.isBefore(YearMonth.from(units.read(actor, PAY, UnitOfWork::today)))) {
            throw new ProblemException("month", ExpensesText.of("share.monthOpen", month.toString()));
        }
        int moved = 0;
        int asBefore = 0;
        List<String> problems = new ArrayList<>();
        for (long id : units.read(actor, PAY, uow -> shared(uow, month))) {
            try {
                if (units.change(actor, PAY, uow -> allocate(uow, id, month))) {
                    moved++;
                } else {
                    asBefore++;
                }
            } catch (ProblemException refused) {
                refused.problems().stream()
                        .map(Problem::text)
                        .map(Object::toString)
                        .filter(text -> !problems.contains(text))
                        .forEach(problems::add);
            }
        }
        return new Outcome(moved, asBefore, problems);
    }

    /** Expenses of the month that are open and for which there is a rule. */
    private static List<Long> shared(UnitOfWork uow, YearMonth month) {
        List<String> kinds =
                uow.query(AllocationRule.class, "SELECT r FROM AllocationRule r WHERE r.active = TRUE").stream()
                        .map(AllocationRule::getExpenditureClass)
                        .filter(kind -> kind != null)
                        .toList();
        return uow
                .query(
                        ContractExpense.class,
                        "SELECT e FROM ContractExpense e WHERE e.spentOn BETWEEN ?1 AND ?2 AND e.state IN ?3"
                                + " AND e.allocatedOn IS NULL"
                                + " AND e.homeAmount IS NOT NULL AND e.number IS NOT NULL ORDER BY e.id",
                        month.atDay(1),
                        month.atEndOfMonth(),
                        List.of(ExpenseState.APPROVED, ExpenseState.PAID))
                .stream()
                .filter(expense -> !expense.isTakenBack())
                .filter(expense -> expense.getAllocationId() != null
                        || expense.getContractId() == null
                                && expense.getProjectId() == null
                                && kinds.contains(expense.getExpenditureClass()))
                .map(ContractExpense::getId)
                .toList();
    }

    private boolean allocate(UnitOfWork uow, long id, YearMonth month) {
        ContractExpense expense = uow.lock(ContractExpense.class, id);
        if (expense.isTakenBack() || expense.getAllocatedOn().isPresent()) {
            return false;
        }
        Sharing sharing = new Bearers(uow, rates.stream().findFirst()).of(expense, expense.getHomeAmount());
        boolean moved = sharing.rule()
                .map(rule -> expense.shareAnew(
                        sharing.borne(),
                        rule.getBasis(),
                        sharing.weights(),
                        uow.today(),
                        ExpensesText.of("share.month", month.toString()).toString()))
                .orElse(false);
        expense.allocated(uow.today());
        if (moved) {
            BudgetBook.moveTo(uow, expense);
            uow.changed(new RecordRef(ContractExpenses.TYPE, id));
        }
        return moved;
    }
}
