package org.kontor.contracts.internal.expenses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.projects.Project;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.money.Money;
import org.kontor.orders.cash.RateSource;
import org.kontor.persistence.UnitOfWork;

/**
 * What an expense is worth in the company's currency, and in that of the contract or project whose benefit it lessens. A rate
 * that was entered counts before that of the table.
 *
 * @param rate what one unit of its currency is worth; empty when nobody knows
 * @param targetCurrency ISO code of the currency of contract or project; the company's where there is none
 * @param targetRate what one unit of that is worth; empty when nobody knows
 * @param home ISO code of the company's currency
 */
record Worth(Optional<BigDecimal> rate, String targetCurrency, Optional<BigDecimal> targetRate, String home) {

    private static final int DIGITS = 10;

    /** Of an expense. */
    static Worth of(UnitOfWork uow, ContractExpense expense, Optional<RateSource> rates) {
        String home = CompanySettings.currency(uow);
        String target = target(uow, expense).orElse(home);
        return new Worth(
                rate(uow, expense, expense.getCurrency(), expense.getRate(), home, rates),
                target,
                target.equals(expense.getCurrency())
                        ? Optional.of(BigDecimal.ONE)
                        : rate(uow, expense, target, expense.getTargetRate(), home, rates),
                home);
    }

    private static Optional<String> target(UnitOfWork uow, ContractExpense expense) {
        return Optional.ofNullable(expense.getContractId())
                .flatMap(id -> uow.find(Contract.class, id))
                .map(Contract::getCurrency)
                .or(() -> Optional.ofNullable(expense.getProjectId())
                        .flatMap(id -> uow.find(Project.class, id))
                        .map(Project::getCurrency));
    }

    private static Optional<BigDecimal> rate(
            UnitOfWork uow,
            ContractExpense expense,
            String currency,
            BigDecimal entered,
            String home,
            Optional<RateSource> rates) {
        return currency.equals(home)
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(entered)
                        .or(() -> rates.flatMap(source -> source.known(uow, currency, expense.getSpentOn())));
    }

    /** Whether both rates are known. */
    boolean isKnown() {
        return rate.isPresent() && targetRate.isPresent();
    }

    /** Whether contract or project count in a currency of their own. */
    boolean needsTargetRate(ContractExpense expense) {
        return !targetCurrency.equals(home) && !targetCurrency.equals(expense.getCurrency());
    }

    /** In the company's currency. */
    BigDecimal homeAmount(BigDecimal amount) {
        return Money.round(amount.multiply(rate.orElseThrow()), Currency.getInstance(home));
    }

    /** In the currency of contract or project. */
    BigDecimal cost(ContractExpense expense) {
        if (targetCurrency.equals(expense.getCurrency())) {
            return expense.getAmount();
        }
        BigDecimal worth = expense.getAmount()
                .multiply(rate.orElseThrow())
                .divide(targetRate.orElseThrow(), DIGITS, RoundingMode.HALF_UP);
        return Money.round(worth, Currency.getInstance(targetCurrency));
    }
}
