package org.kontor.contracts.internal.expenses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kontor.contracts.expenses.AllocationBasis;
import org.kontor.contracts.expenses.AllocationPart;
import org.kontor.contracts.expenses.AllocationRule;
import org.kontor.contracts.expenses.Allocations;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.CostBehaviour;
import org.kontor.contracts.expenses.CostKind;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.StandardRole;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds the rent of a year to the sample company, which its departments share: a static cost (FIN-19, FIN-24). */
@Component(property = "service.ranking:Integer=-10")
public final class RentSample implements SampleContribution {

    private static final String VIEW = "expenses.view";
    private static final int MONTHS = 12;
    private static final int PAID_ON = 5;
    private static final BigDecimal RENT_IN_YUAN = new BigDecimal("16800");
    private static final BigDecimal RENT_ELSEWHERE = new BigDecimal("2400");

    /** Who answers at which level. */
    private static final Map<ExpenseState, StandardRole> ANSWERS = Map.of(
            ExpenseState.AT_DEPARTMENT, StandardRole.SALES_MANAGER,
            ExpenseState.AT_FINANCE, StandardRole.FINANCE,
            ExpenseState.AT_MANAGEMENT, StandardRole.MANAGEMENT);

    private final UnitsOfWork units;
    private final ContractExpenses expenses;
    private final Allocations allocations;
    private final CostBehaviourRecords behaviours;
    private final Workflow workflow;

    /** Over the services of this module. */
    @Activate
    public RentSample(
            @Reference UnitsOfWork units,
            @Reference ContractExpenses expenses,
            @Reference Allocations allocations,
            @Reference CostBehaviourRecords behaviours,
            @Reference Workflow workflow) {
        this.units = units;
        this.expenses = expenses;
        this.allocations = allocations;
        this.behaviours = behaviours;
        this.workflow = workflow;
    }

    @Override
    public void fill(Function<StandardRole, Actor> staff, Locale language) {
        Actor finance = staff.apply(StandardRole.FINANCE);
        CostBehaviour rent = behaviours.blank(finance);
        rent.setExpenditureClass(ExpensesText.of("sample.rent").toString());
        rent.setKind(CostKind.STATIC);
        behaviours.create(finance, rent);
        long rule = allocation(staff, finance);
        LocalDate today = units.read(finance, VIEW, uow -> uow.today());
        BigDecimal amount =
                units.read(finance, VIEW, CompanySettings::currency).equals("CNY") ? RENT_IN_YUAN : RENT_ELSEWHERE;
        for (int i = MONTHS - 1; i >= 0; i--) {
            LocalDate day = today.minusMonths(i).withDayOfMonth(PAID_ON);
            if (!day.isAfter(today)) {
                pay(staff, rent.getExpenditureClass(), amount, day, rule);
            }
        }
    }

    private long allocation(Function<StandardRole, Actor> staff, Actor finance) {
        AllocationRule rule = allocations.blank(finance);
        rule.setName(ExpensesText.of("sample.rent.shared").toString());
        rule.setBasis(AllocationBasis.HEADS);
        List<Long> departments = Stream.of(
                        StandardRole.SALES_MANAGER, StandardRole.FINANCE, StandardRole.WAREHOUSE, StandardRole.SERVICE)
                .map(role -> staff.apply(role).departmentId())
                .distinct()
                .toList();
        departments.forEach(department -> {
            AllocationPart part = new AllocationPart();
            part.setDepartmentId(department);
            rule.getParts().add(part);
        });
        return allocations.create(finance, rule).id();
    }

    private void pay(
            Function<StandardRole, Actor> staff, String expenditureClass, BigDecimal amount, LocalDate day, long rule) {
        Actor manager = staff.apply(StandardRole.SALES_MANAGER);
        ContractExpense draft = expenses.blank(manager);
        draft.setExpenditureClass(expenditureClass);
        draft.setAmount(amount);
        draft.setSpentOn(day);
        draft.setAllocationId(rule);
        RecordRef expense = new RecordRef(
                ContractExpenses.TYPE, expenses.create(manager, draft).id());
        workflow.move(manager, expense, "submit", Optional.empty());
        for (Optional<Actor> next = next(staff, expense); next.isPresent(); next = next(staff, expense)) {
            workflow.move(next.get(), expense, "approve", Optional.empty());
        }
        workflow.move(staff.apply(StandardRole.FINANCE), expense, "pay", Optional.empty());
    }

    private Optional<Actor> next(Function<StandardRole, Actor> staff, RecordRef expense) {
        Actor finance = staff.apply(StandardRole.FINANCE);
        ExpenseState state = expenses.load(finance, expense.id()).draft().getState();
        return Optional.ofNullable(ANSWERS.get(state)).map(staff);
    }
}
