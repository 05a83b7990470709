package org.kontor.contracts.internal.expenses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.cash.CashSource;
import org.kontor.orders.cash.ExpectedCash;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What is approved and not paid yet to those who spent it: at the day it was approved (FIN-08, FIN-16). */
@Component
public final class ExpensesDue implements CashSource {

    private static final String APPROVED =
            "SELECT e.id, e.number, e.expenditureClass, u.name, e.approvedOn, e.currency, e.amount, e.ownerId,"
                    + " e.departmentId FROM ContractExpense e, User u WHERE u.id = e.ownerId AND e.state = ?1";

    @Override
    public List<ExpectedCash> expected(UnitOfWork uow) {
        return uow.query(Object[].class, APPROVED, ExpenseState.APPROVED).stream()
                .map(ExpensesDue::expected)
                .toList();
    }

    private static ExpectedCash expected(Object[] row) {
        return new ExpectedCash(
                ExpectedCash.Stage.DECIDED,
                new RecordRef(ContractExpenses.TYPE, (Long) row[0]),
                0,
                row[1] + "  " + row[2],
                0,
                (String) row[3],
                Optional.empty(),
                Optional.empty(),
                false,
                (LocalDate) row[4],
                (String) row[5],
                (BigDecimal) row[6],
                (Long) row[7],
                (Long) row[8]);
    }
}
