package org.kontor.finance.internal.cashplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.finance.cashplan.CashPlans.Question;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.persistence.UnitOfWork;

/** What really came in and went out, by the first day of each part of the plan. */
final class ActualCash {

    private static final String RECEIVED =
            "SELECT r.receivedOn, c.departmentId, SUM(r.amount) FROM Receipt r LEFT JOIN Customer c ON c.id = r.payerId"
                    + " WHERE r.currency = ?1 AND r.receivedOn BETWEEN ?2 AND ?3 AND r.reversedOn IS NULL"
                    + " GROUP BY r.receivedOn, c.departmentId";
    private static final String PAID = "SELECT l.bookedOn, SUM(l.amount) FROM BankLine l JOIN l.statement s"
            + " WHERE s.currency = ?1 AND l.bookedOn BETWEEN ?2 AND ?3 AND l.amount < 0 GROUP BY l.bookedOn";

    private final Map<LocalDate, BigDecimal> in = new HashMap<>();
    private final Map<LocalDate, BigDecimal> out = new HashMap<>();

    ActualCash(UnitOfWork uow, Question question, Companies companies) {
        for (Object[] row : uow.query(
                Object[].class,
                RECEIVED,
                question.currency(),
                question.period().from(),
                question.period().to())) {
            if (isAsked(question, companies.of((Long) row[1]))) {
                in.merge(question.step().begin((LocalDate) row[0]), (BigDecimal) row[2], BigDecimal::add);
            }
        }
        if (isAsked(question, companies.of(null))) {
            List<Object[]> paid = uow.query(
                    Object[].class,
                    PAID,
                    question.currency(),
                    question.period().from(),
                    question.period().to());
            paid.forEach(row -> out.merge(
                    question.step().begin((LocalDate) row[0]), ((BigDecimal) row[1]).negate(), BigDecimal::add));
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
