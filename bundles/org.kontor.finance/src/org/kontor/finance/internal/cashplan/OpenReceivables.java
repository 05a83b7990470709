package org.kontor.finance.internal.cashplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.cash.CashSource;
import org.kontor.orders.cash.ExpectedCash;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What is invoiced and not paid, by its due date, less what customers have of credit. */
@Component
public final class OpenReceivables implements CashSource {

    private static final String INVOICES =
            "SELECT i.id, i.number, i.customerId, i.customerName, i.orderId, o.contractId, i.dueDate, i.currency,"
                    + " i.open, i.ownerId, i.departmentId FROM Invoice i, SalesOrder o"
                    + " WHERE o.id = i.orderId AND i.open <> 0";

    @Override
    public List<ExpectedCash> expected(UnitOfWork uow) {
        return uow.query(Object[].class, INVOICES).stream()
                .map(OpenReceivables::expected)
                .toList();
    }

    private static ExpectedCash expected(Object[] row) {
        return new ExpectedCash(
                ExpectedCash.Stage.INVOICED,
                new RecordRef("invoice", (Long) row[0]),
                0,
                (String) row[1],
                (Long) row[2],
                (String) row[3],
                Optional.of((Long) row[4]),
                Optional.ofNullable((Long) row[5]),
                true,
                (LocalDate) row[6],
                (String) row[7],
                (BigDecimal) row[8],
                (Long) row[9],
                (Long) row[10]);
    }
}
