package org.kontor.contracts.internal.projects;

import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.projects.Project;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes what was spent on contracts and projects (FIN-15). */
@Component(service = {ContractExpenses.class, RecordService.class})
public final class ExpenseRecords extends EntityRecords<ContractExpense> implements ContractExpenses {

    private static final RecordType<ContractExpense> RECORD = RecordType.of(
                    TYPE, ProjectsText.SOURCE, ContractExpense::new)
            .reference("contractId", "contract", ContractExpense::getContractId, ContractExpense::setContractId)
            .reference("projectId", "project", ContractExpense::getProjectId, ContractExpense::setProjectId)
            .date("spentOn", ContractExpense::getSpentOn, ContractExpense::setSpentOn)
            .required()
            .text("expenditureClass", 60, ContractExpense::getExpenditureClass, ContractExpense::setExpenditureClass)
            .offering("expenditureClass")
            .required()
            .decimal("amount", FieldKind.MONEY, ContractExpense::getAmount, ContractExpense::setAmount)
            .required()
            .shownText("currency", ContractExpense::getCurrency)
            .shownReference("ownerId", "user", ContractExpense::getOwnerId)
            .longText("note", 500, ContractExpense::getNote, ContractExpense::setNote)
            .build();

    /** A service on expenses. */
    @Activate
    public ExpenseRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, ContractExpense.class, RECORD, ProjectsLists.EXPENSES);
    }

    @Override
    protected String titleOf(ContractExpense expense) {
        return expense.getExpenditureClass();
    }

    @Override
    protected void prepare(UnitOfWork uow, ContractExpense blank) {
        blank.giveTo(uow.actor());
        blank.setSpentOn(uow.today());
    }

    @Override
    protected void validate(
            UnitOfWork uow, ContractExpense draft, Optional<ContractExpense> stored, Problems problems) {
        boolean aimed = draft.getContractId() != null || draft.getProjectId() != null;
        problems.require(aimed, "contractId", ProjectsText.of("expense.noTarget"))
                .require(draft.getAmount().signum() > 0, "amount", ProjectsText.of("expense.positive"))
                .require(!draft.getSpentOn().isAfter(uow.today()), "spentOn", ProjectsText.of("expense.future"));
        contract(uow, draft).ifPresent(contract -> {
            boolean sameProject =
                    draft.getProjectId() == null || draft.getProjectId().equals(contract.getProjectId());
            problems.require(
                            contract.getState() != ContractState.CANCELLED,
                            "contractId",
                            ProjectsText.of("expense.cancelled"))
                    .require(sameProject, "projectId", ProjectsText.of("expense.otherProject"));
        });
    }

    private static Optional<Contract> contract(UnitOfWork uow, ContractExpense expense) {
        return Optional.ofNullable(expense.getContractId()).flatMap(id -> uow.find(Contract.class, id));
    }

    /** The currency is that of what it was spent on, so that the benefit can be computed. */
    @Override
    protected void stored(UnitOfWork uow, ContractExpense expense, boolean isNew) {
        Optional<Contract> contract = contract(uow, expense);
        if (contract.isPresent()) {
            expense.setProjectId(contract.get().getProjectId());
            expense.setCurrency(contract.get().getCurrency());
        } else {
            expense.setCurrency(uow.get(Project.class, expense.getProjectId()).getCurrency());
        }
    }
}
