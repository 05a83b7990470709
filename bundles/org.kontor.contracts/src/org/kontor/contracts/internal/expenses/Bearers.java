package org.kontor.contracts.internal.expenses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kontor.contracts.expenses.AllocationBasis;
import org.kontor.contracts.expenses.AllocationPart;
import org.kontor.contracts.expenses.AllocationRule;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.cash.RateSource;
import org.kontor.persistence.UnitOfWork;

/** Which departments bear an expense, how much each, and why (FIN-19). */
final class Bearers {

    private static final int MONTHS = 12;

    private static final String INVOICED = "SELECT o.departmentId, o.currency, SUM(o.invoicedTotal) FROM SalesOrder o"
            + " WHERE o.departmentId IN ?1 AND o.orderDate > ?2 AND o.orderDate <= ?3 AND o.state <> ?4"
            + " GROUP BY o.departmentId, o.currency";
    private static final String HEADS = "SELECT u.departmentId, COUNT(u) FROM User u"
            + " WHERE u.active = TRUE AND u.departmentId IN ?1 GROUP BY u.departmentId";

    /**
     * How an expense is shared.
     *
     * @param rule the rule, if there is one
     * @param weights what counted of each department
     * @param borne what each bears
     */
    record Sharing(Optional<AllocationRule> rule, Map<Long, BigDecimal> weights, Map<Long, BigDecimal> borne) {

        /** Lets the expense be borne so, and keeps why. */
        void applyTo(ContractExpense expense) {
            expense.bear(borne);
            rule.ifPresent(by -> expense.explainShares(by.getBasis(), weights));
        }
    }

    private final UnitOfWork uow;
    private final Optional<RateSource> rates;
    private final String home;

    /** As things stand in a unit of work. */
    Bearers(UnitOfWork uow, Optional<RateSource> rates) {
        this.uow = uow;
        this.rates = rates;
        this.home = CompanySettings.currency(uow);
    }

    /**
     * Who bears how much of it, in the company's currency.
     *
     * @throws ProblemException when the rule finds nothing to share by
     */
    Sharing of(ContractExpense expense, BigDecimal homeAmount) {
        Optional<AllocationRule> found = rule(expense);
        if (found.isEmpty()) {
            return new Sharing(Optional.empty(), Map.of(), Map.of(expense.getDepartmentId(), homeAmount));
        }
        AllocationRule rule = found.get();
        SortedMap<Long, BigDecimal> weights = weights(rule, expense.getSpentOn());
        if (weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
            throw new ProblemException("allocationId", ExpensesText.of("allocation.nothing", rule.getName()));
        }
        return new Sharing(
                found,
                weights,
                Apportioning.share(
                        homeAmount, weights, Currency.getInstance(home).getDefaultFractionDigits()));
    }

    /** The rule that was chosen, else that of its kind of expense; what is spent for a contract or a project is theirs alone. */
    private Optional<AllocationRule> rule(ContractExpense expense) {
        if (expense.getAllocationId() != null) {
            return uow.find(AllocationRule.class, expense.getAllocationId());
        }
        return expense.getContractId() != null || expense.getProjectId() != null
                ? Optional.empty()
                : uow.firstStored(
                        AllocationRule.class,
                        "SELECT r FROM AllocationRule r WHERE r.active = TRUE AND r.expenditureClass = ?1",
                        expense.getExpenditureClass());
    }

    private SortedMap<Long, BigDecimal> weights(AllocationRule rule, LocalDate day) {
        List<Long> departments =
                rule.getParts().stream().map(AllocationPart::getDepartmentId).toList();
        boolean equal = rule.getBasis() == AllocationBasis.EQUAL;
        SortedMap<Long, BigDecimal> weights = new TreeMap<>();
        departments.forEach(id -> weights.put(id, equal ? BigDecimal.ONE : BigDecimal.ZERO));
        if (rule.getBasis() == AllocationBasis.HEADS) {
            uow.query(Object[].class, HEADS, departments)
                    .forEach(row -> weights.put((Long) row[0], BigDecimal.valueOf((Long) row[1])));
        } else if (rule.getBasis() == AllocationBasis.REVENUE) {
            weights.putAll(revenue(departments, day));
        } else if (rule.getBasis() == AllocationBasis.FIXED) {
            rule.getParts().forEach(part -> weights.put(part.getDepartmentId(), part.getWeight()));
        }
        return weights;
    }

    /** As long as the months that count have brought nothing, as at the beginning of one, the year before stands in for them. */
    private Map<Long, BigDecimal> revenue(List<Long> departments, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        LocalDate before = month.minusMonths(AllocationSettings.months(uow)).atEndOfMonth();
        Map<Long, BigDecimal> revenue = revenue(departments, before, month.atEndOfMonth(), day);
        return revenue.values().stream().anyMatch(amount -> amount.signum() != 0)
                ? revenue
                : revenue(departments, day.minusMonths(MONTHS), day, day);
    }

    /** What was invoiced of orders after a day and until another, at the rates of the expense. */
    private Map<Long, BigDecimal> revenue(List<Long> departments, LocalDate after, LocalDate until, LocalDate day) {
        Map<Long, BigDecimal> revenue = new HashMap<>();
        uow.query(Object[].class, INVOICED, departments, after, until, SalesOrderState.CANCELLED)
                .forEach(row -> revenue.merge(
                        (Long) row[0], ((BigDecimal) row[2]).multiply(rate((String) row[1], day)), BigDecimal::add));
        return revenue;
    }

    private BigDecimal rate(String currency, LocalDate day) {
        return currency.equals(home)
                ? BigDecimal.ONE
                : rates.flatMap(source -> source.known(uow, currency, day))
                        .orElseThrow(() -> new ProblemException(
                                "allocationId", ExpensesText.of("allocation.rate", currency, day)));
    }
}
