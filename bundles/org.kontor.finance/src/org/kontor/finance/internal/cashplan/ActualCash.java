package org.kontor.finance.internal.cashplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kontor.finance.cashplan.CashPlans.Question;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.persistence.UnitOfWork;

/** What really came in and went out, by the first day of each part of the plan. */
final class ActualCash {

    private static final String RECEIVED =
            "SELECT r.receivedOn, c.departmentId, a.companyId, SUM(r.amount) FROM Receipt r"
                    + " LEFT JOIN Customer c ON c.id = r.payerId LEFT JOIN BankLine l ON l.receiptId = r.id"
                    + " LEFT JOIN l.statement s LEFT JOIN BankAccount a ON a.id = s.accountId"
                    + " WHERE r.currency = ?1 AND r.receivedOn BETWEEN ?2 AND ?3 AND r.reversedOn IS NULL"
                    + " GROUP BY r.receivedOn, c.departmentId, a.companyId";
    private static final String PAID =
            "SELECT l.bookedOn, a.companyId, SUM(l.amount) FROM BankLine l LEFT JOIN l.statement s"
                    + " LEFT JOIN BankAccount a ON a.id = s.accountId WHERE s.currency = ?1 AND l.bookedOn BETWEEN ?2 AND ?3 AND l.amount < 0"
                    + " GROUP BY l.bookedOn, a.companyId";

    private final Map<LocalDate, BigDecimal> in = new HashMap<>();
    private final Map<LocalDate, BigDecimal> out = new HashMap<>();

    ActualCash(UnitOfWork uow, Question question, Companies companies) {
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
        for (Object[] row : uow.query(
                Object[].class,
                PAID,
                question.currency(),
                question.period().from(),
                question.period().to())) {
            if (isAsked(question, companies.of((Long) row[1]))) {
                out.merge(question.step().begin((LocalDate) row[0]), ((BigDecimal) row[2]).negate(), BigDecimal::add);
            }
        }
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
