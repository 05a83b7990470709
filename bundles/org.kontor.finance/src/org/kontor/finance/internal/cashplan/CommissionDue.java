package org.kontor.finance.internal.cashplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.finance.commission.Commissions;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.cash.CashSource;
import org.kontor.orders.cash.ExpectedCash;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What salespeople will be paid for a month: at the end of the next one. What should have been paid before today was. */
@Component
public final class CommissionDue implements CashSource {

    private static final String RESULTS =
            "SELECT r.id, r.person, r.month, r.pay, r.ownerId, r.departmentId FROM CommissionResult r"
                    + " WHERE r.pay > 0 AND r.month >= ?1";

    @Override
    public List<ExpectedCash> expected(UnitOfWork uow) {
        String home = CompanySettings.currency(uow);
        LocalDate first = uow.today().withDayOfMonth(1).minusMonths(1);
        return uow.query(Object[].class, RESULTS, first).stream()
                .map(row -> expected(row, home))
                .toList();
    }

    private static ExpectedCash expected(Object[] row, String home) {
        LocalDate month = (LocalDate) row[2];
        return new ExpectedCash(
                ExpectedCash.Stage.DECIDED,
                new RecordRef(Commissions.TYPE, (Long) row[0]),
                0,
                CashPlanText.of("commission.title", month.getYear(), month.getMonthValue())
                        .toString(),
                0,
                (String) row[1],
                Optional.empty(),
                Optional.empty(),
                false,
                month.plusMonths(2).minusDays(1),
                home,
                (BigDecimal) row[3],
                (Long) row[4],
                (Long) row[5]);
    }
}
