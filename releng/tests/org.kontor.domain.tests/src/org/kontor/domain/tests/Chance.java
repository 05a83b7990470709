package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.kontor.customers.Customer;
import org.kontor.kernel.problem.ProblemException;

/** What actions at random have in common: chance, days, exchange rates, and a model that is told what happened. */
class Chance {

    static final List<String> CURRENCIES = List.of("CNY", "JPY", "KWD", "USD");

    private static final Map<String, BigDecimal> RATES =
            Map.of("JPY", new BigDecimal("0.0473"), "KWD", new BigDecimal("23.4171"), "USD", new BigDecimal("7.1836"));

    final BusinessModel model = new BusinessModel();
    final Billing billing;
    final Company company;
    final Random random;
    final List<Customer> customers;

    private final Map<String, BigDecimal> rates = new HashMap<>(RATES);

    Chance(Billing billing, long seed) {
        this.billing = billing;
        company = billing.company;
        random = new Random(seed);
        customers = List.of(billing.customer("One Ltd."), billing.customer("Two Ltd."), billing.customer("Three Ltd."));
        RATES.forEach((currency, rate) -> billing.rate(currency, today(), rate.toPlainString()));
    }

    LocalDate today() {
        return LocalDate.now(company.clock);
    }

    BigDecimal some(int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most));
    }

    <T> Optional<T> any(List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
    }

    <T> T one(List<T> of) {
        return any(of).orElseThrow();
    }

    BigDecimal rate(String currency) {
        return rates.getOrDefault(currency, BigDecimal.ONE);
    }

    /** A new day, on which foreign money is worth something else. */
    void nextDay() {
        LocalDate tomorrow = today().plusDays(1);
        company.clock.set(
                tomorrow.atTime(LocalTime.of(9, 0)).atZone(Company.SHANGHAI).toInstant());
        String currency = one(List.copyOf(RATES.keySet()));
        BigDecimal rate = RATES.get(currency).multiply(BigDecimal.valueOf(900 + random.nextInt(200), 3));
        rates.put(currency, rate.setScale(4, RoundingMode.DOWN));
        billing.rate(currency, tomorrow, rates.get(currency).toPlainString());
    }

    /** What an action answers; nothing when it was refused, which it is just when the model says so. */
    static <T> Optional<T> tried(String where, boolean possible, Supplier<T> action) {
        try {
            T done = action.get();
            assertThat(possible).as(where).isTrue();
            return Optional.of(done);
        } catch (ProblemException refused) {
            assertThat(possible).as(where + ": " + refused.getMessage()).isFalse();
            return Optional.empty();
        }
    }
}
