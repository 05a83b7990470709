package org.kontor.finance.internal.cashplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.finance.cashplan.CashPlans.Question;
import org.kontor.finance.internal.cashplan.Unbanked.Out;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.kernel.time.Period;
import org.kontor.orders.cash.CashSource;
import org.kontor.persistence.UnitOfWork;

/** What really came in and went out, by the first day of each part of the plan. */
final class ActualCash {

    private static final String RECEIVED =
            "SELECT r.receivedOn, c.departmentId, a.companyId, SUM(r.amount) FROM Receipt r"
                    + " LEFT JOIN Customer c ON c.id = r.payerId LEFT JOIN BankAccount a ON a.id = r.accountId"
                    + " WHERE r.currency = ?1 AND r.receivedOn BETWEEN ?2 AND ?3 AND r.reversedOn IS NULL"
                    + " GROUP BY r.receivedOn, c.departmentId, a.companyId";
    private static final String PAID =
            "SELECT l.bookedOn, a.companyId, l.amount FROM BankLine l LEFT JOIN l.statement s"
                    + " LEFT JOIN BankAccount a ON a.id = s.accountId WHERE s.currency = ?1 AND l.bookedOn BETWEEN ?2 AND ?3 AND l.amount < 0";

    private final Map<LocalDate, BigDecimal> in = new HashMap<>();
    private final Map<LocalDate, BigDecimal> out = new HashMap<>();

    /**
     * Adds it up.
     *
     * @param sources tell what was paid by hand
     */
    ActualCash(UnitOfWork uow, Question question, Companies companies, List<CashSource> sources) {
        for (Object[] row : uow.query(
                Object[].class,
                RECEIVED,
                question.currency(),
                question.period().from(),
                question.period().to())) {
            Long unit = Optional.ofNullable((Long) row[2]).orElse((Long) row[1]);
            if (isAsked(question, companies.of(unit))) {
                in.merge(question.step().begin((LocalDate) row[0]), (BigDecimal) row[3], BigDecimal::add);
            }
        }
        Period near = new Period(
                question.period().from().minusDays(Unbanked.DAYS),
                question.period().to().plusDays(Unbanked.DAYS));
        List<Out> banked = uow.query(Object[].class, PAID, question.currency(), near.from(), near.to()).stream()
                .map(row ->
                        new Out(company(companies, (Long) row[1]), (LocalDate) row[0], ((BigDecimal) row[2]).negate()))
                .toList();
        // a payment before the period may be what a line in it shows
        List<Out> byHand = sources.stream()
                .flatMap(source -> source.paid(uow, question.currency(), near).stream())
                .map(paid -> new Out(company(companies, paid.departmentId()), paid.day(), paid.amount()))
                .toList();
        Stream.concat(banked.stream(), Unbanked.of(byHand, banked).stream())
                .filter(paid -> question.period().contains(paid.day()))
                .filter(paid ->
                        question.companyId().isEmpty() || question.companyId().equals(paid.company()))
                .forEach(paid -> out.merge(question.step().begin(paid.day()), paid.amount(), BigDecimal::add));
    }

    private static Optional<Long> company(Companies companies, Long unit) {
        return companies.of(unit).map(OrgUnit::getId);
    }

    static boolean isAsked(Question question, Optional<OrgUnit> company) {
        return question.companyId().isEmpty() || question.companyId().equals(company.map(OrgUnit::getId));
    }

    BigDecimal in(LocalDate begin) {
        return in.getOrDefault(begin, BigDecimal.ZERO);
    }

    BigDecimal out(LocalDate begin) {
        return out.getOrDefault(begin, BigDecimal.ZERO);
    }
}
