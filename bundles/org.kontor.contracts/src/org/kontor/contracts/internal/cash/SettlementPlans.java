package org.kontor.contracts.internal.cash;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.PaymentSource;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.orders.cash.CashSource;
import org.kontor.orders.cash.ExpectedCash;
import org.kontor.orders.cash.PaidCash;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What settlement plans of contracts in force leave open, to come in and to be paid (FIN-01, FIN-26). */
@Component
public final class SettlementPlans implements CashSource {

    private static final String LINES =
            "SELECT c.id, s.id, c.number, c.title, c.customerId, c.customerName, c.kind, s.dueOn, c.currency,"
                    + " s.amount, s.settled, c.ownerId, c.departmentId FROM Settlement s JOIN s.contract c"
                    + " WHERE c.state = ?1 AND s.settled < s.amount";

    /** Payments of contracts by which we buy; one that was taken back, and what took it back, never happened. */
    private static final String PAID =
            "SELECT c.id, p.paidOn, p.amount, c.departmentId FROM SettlementPayment p JOIN p.contract c"
                    + " WHERE c.currency = ?1 AND p.paidOn BETWEEN ?2 AND ?3 AND p.source = ?4 AND c.kind IN ?5"
                    + " AND p.reversesId IS NULL AND p.amount > 0"
                    + " AND NOT EXISTS (SELECT b FROM SettlementPayment b WHERE b.reversesId = p.id) ORDER BY p.paidOn, p.id";

    private static final List<ContractKind> BOUGHT =
            Stream.of(ContractKind.values()).filter(kind -> !kind.isSold()).toList();

    @Override
    public List<PaidCash> paid(UnitOfWork uow, String currency, Period period) {
        return uow
                .query(Object[].class, PAID, currency, period.from(), period.to(), PaymentSource.HAND, BOUGHT)
                .stream()
                .map(row -> new PaidCash(
                        new RecordRef(Contracts.TYPE, (Long) row[0]),
                        (LocalDate) row[1],
                        currency,
                        (BigDecimal) row[2],
                        (Long) row[3]))
                .toList();
    }

    @Override
    public List<ExpectedCash> expected(UnitOfWork uow) {
        return uow.query(Object[].class, LINES, ContractState.SIGNED).stream()
                .map(SettlementPlans::expected)
                .toList();
    }

    private static ExpectedCash expected(Object[] row) {
        return new ExpectedCash(
                ExpectedCash.Stage.PLANNED,
                new RecordRef(Contracts.TYPE, (Long) row[0]),
                (Long) row[1],
                row[2] + "  " + row[3],
                Optional.ofNullable((Long) row[4]).orElse(0L),
                (String) row[5],
                Optional.empty(),
                Optional.of((Long) row[0]),
                ((ContractKind) row[6]).isSold(),
                (LocalDate) row[7],
                (String) row[8],
                ((BigDecimal) row[9]).subtract((BigDecimal) row[10]),
                (Long) row[11],
                (Long) row[12]);
    }
}
