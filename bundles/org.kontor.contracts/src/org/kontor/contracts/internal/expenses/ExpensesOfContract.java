package org.kontor.contracts.internal.expenses;

import java.util.Objects;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.customers.Customer;
import org.kontor.persistence.UnitOfWork;

/** Keeps what was spent on a contract true when the contract itself changes (CON-20). */
public final class ExpensesOfContract {

    private ExpensesOfContract() {}

    /** The expenses of a contract belong to its project and its customer, and count in the budgets of that project. */
    public static void follow(UnitOfWork uow, Contract contract) {
        uow
                .query(
                        ContractExpense.class,
                        "SELECT e FROM ContractExpense e WHERE e.contractId = ?1 ORDER BY e.id",
                        contract.getId())
                .stream()
                .filter(expense -> !Objects.equals(expense.getProjectId(), contract.getProjectId())
                        || !Objects.equals(expense.getCustomerId(), contract.getCustomerId()))
                .forEach(expense -> follow(uow, contract, expense));
    }

    private static void follow(UnitOfWork uow, Contract contract, ContractExpense expense) {
        boolean otherProject = !Objects.equals(expense.getProjectId(), contract.getProjectId());
        expense.setProjectId(contract.getProjectId());
        expense.setCustomerId(contract.getCustomerId());
        expense.setCustomerName(Optional.ofNullable(contract.getCustomerId())
                .map(id -> uow.get(Customer.class, id).getName())
                .orElse(null));
        if (otherProject && expense.getState().isCharged()) {
            BudgetBook.moveTo(uow, expense);
        }
    }
}
