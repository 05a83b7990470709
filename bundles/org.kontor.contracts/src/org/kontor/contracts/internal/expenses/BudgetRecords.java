package org.kontor.contracts.internal.expenses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.expenses.Budget;
import org.kontor.contracts.expenses.BudgetControl;
import org.kontor.contracts.expenses.Budgets;
import org.kontor.contracts.projects.Project;
import org.kontor.identity.OrgUnit;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what departments may spend (FIN-17, FIN-18). */
@Component(service = {Budgets.class, RecordService.class})
public final class BudgetRecords extends EntityRecords<Budget> implements Budgets {

    private static final RecordType<Budget> RECORD = RecordType.of(TYPE, ExpensesText.SOURCE, Budget::new)
            .reference("unitId", "orgUnit", Budget::getUnitId, Budget::setUnitId)
            .required()
            .reference("contractId", "contract", Budget::getContractId, Budget::setContractId)
            .reference("projectId", "project", Budget::getProjectId, Budget::setProjectId)
            .text("expenditureClass", 60, Budget::getExpenditureClass, Budget::setExpenditureClass)
            .offering("expenditureClass")
            .date("startsOn", Budget::getStartsOn, Budget::setStartsOn)
            .required()
            .date("endsOn", Budget::getEndsOn, Budget::setEndsOn)
            .required()
            .decimal("amount", FieldKind.MONEY, Budget::getAmount, Budget::setAmount)
            .required()
            .choice("control", BudgetControl.class, Budget::getControl, Budget::setControl)
            .required()
            .shownDecimal("spent", FieldKind.MONEY, Budget::getSpent)
            .shownDecimal("left", FieldKind.MONEY, Budget::getLeft)
            .longText("note", 500, Budget::getNote, Budget::setNote)
            .build();

    /** A service on budgets. */
    @Activate
    public BudgetRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, Budget.class, RECORD, ExpensesLists.BUDGETS);
    }

    static Text title(Budget budget) {
        return ExpensesText.of("budget.title", budget.holder(), kind(budget), budget.getStartsOn(), budget.getEndsOn());
    }

    private static Object kind(Budget budget) {
        return Optional.<Object>ofNullable(budget.getExpenditureClass()).orElse(ExpensesText.of("budget.allKinds"));
    }

    @Override
    protected String titleOf(Budget budget) {
        return title(budget).toString();
    }

    @Override
    protected void prepare(UnitOfWork uow, Budget blank) {
        blank.giveTo(uow.actor());
        blank.setStartsOn(uow.today().withDayOfYear(1));
        blank.setEndsOn(uow.today().withDayOfYear(1).plusYears(1).minusDays(1));
    }

    @Override
    protected void validate(UnitOfWork uow, Budget draft, Optional<Budget> stored, Problems problems) {
        problems.require(
                        !draft.getEndsOn().isBefore(draft.getStartsOn()),
                        "endsOn",
                        ExpensesText.of("budget.datesReversed"))
                .require(draft.getAmount().signum() >= 0, "amount", ExpensesText.of("budget.negative"))
                .require(
                        draft.getContractId() == null || draft.getProjectId() == null,
                        "projectId",
                        ExpensesText.of("budget.both"));
        boolean twin = uow
                .queryStored(
                        Budget.class,
                        "SELECT b FROM Budget b WHERE b.departmentId = ?1 AND b.startsOn <= ?2 AND b.endsOn >= ?3",
                        draft.getDepartmentId(),
                        draft.getEndsOn(),
                        draft.getStartsOn())
                .stream()
                .filter(other -> Objects.equals(other.getExpenditureClass(), draft.getExpenditureClass())
                        && Objects.equals(other.getContractId(), draft.getContractId())
                        && Objects.equals(other.getProjectId(), draft.getProjectId()))
                .anyMatch(
                        other -> stored.filter(s -> s.getId() == other.getId()).isEmpty());
        problems.require(!twin, "startsOn", ExpensesText.of("budget.overlaps"));
    }

    @Override
    protected void stored(UnitOfWork uow, Budget budget, boolean isNew) {
        budget.setUnitName(uow.get(OrgUnit.class, budget.getDepartmentId()).getName());
        budget.setSubject(subject(uow, budget).orElse(null));
        BudgetBook.recount(uow, budget);
    }

    private static Optional<String> subject(UnitOfWork uow, Budget budget) {
        Optional<String> contract = Optional.ofNullable(budget.getContractId())
                .map(id -> uow.get(Contract.class, id))
                .map(c -> Optional.ofNullable(c.getNumber())
                                .map(number -> number + "  ")
                                .orElse("")
                        + c.getTitle());
        return contract.or(() -> Optional.ofNullable(budget.getProjectId())
                .map(id -> uow.get(Project.class, id))
                .map(project -> project.getNumber() + "  " + project.getName()));
    }

    @Override
    public List<Standing> running(Actor actor, LocalDate day) {
        return units().read(actor, "budgets.view", uow -> uow
                .query(
                        Budget.class,
                        "SELECT b FROM Budget b WHERE b.endsOn >= ?1 AND b.startsOn <= ?1 ORDER BY b.id",
                        day)
                .stream()
                .filter(budget -> actor.sees(area(), budget))
                .map(BudgetRecords::standing)
                .sorted(Comparator.comparing(BudgetRecords::share).reversed().thenComparing(Standing::id))
                .toList());
    }

    private static Standing standing(Budget budget) {
        return new Standing(
                budget.getId(),
                budget.getUnitId(),
                budget.holder(),
                kind(budget).toString(),
                new Period(budget.getStartsOn(), budget.getEndsOn()),
                budget.getAmount(),
                budget.getSpent(),
                budget.getControl());
    }

    private static double share(Standing standing) {
        return standing.spent().doubleValue()
                / standing.amount().max(BigDecimal.ONE).doubleValue();
    }
}
