package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kontor.orders.cash.RateSource;
import org.kontor.persistence.UnitOfWork;

/** What currencies are worth in each other today; each is looked up once (FIN-32). */
final class DayRates {

    private final UnitOfWork uow;
    private final RateSource rates;
    private final Map<String, Optional<BigDecimal>> known = new HashMap<>();

    DayRates(UnitOfWork uow, RateSource rates) {
        this.uow = uow;
        this.rates = rates;
    }

    /** The day on which they hold. */
    LocalDate day() {
        return uow.today();
    }

    /** What one unit of a currency is worth in another; empty where one of them has no rate. */
    Optional<BigDecimal> of(Currency from, Currency to) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        return home(from).flatMap(one -> home(to).map(other -> one.divide(other, MathContext.DECIMAL64)));
    }

    private Optional<BigDecimal> home(Currency currency) {
        return known.computeIfAbsent(currency.getCurrencyCode(), code -> rates.known(uow, code, day()));
    }
}
