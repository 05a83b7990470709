package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;

/** Adds money of several currencies up in one, at the rates of a day, and remembers which rates it took and which are missing. */
final class Counted {

    /** As many decimals of a rate as are shown. */
    private static final int SHOWN = 6;

    private final DayRates day;
    private final Currency currency;
    private final Map<Currency, BigDecimal> taken = new LinkedHashMap<>();
    private final Set<Currency> missing = new LinkedHashSet<>();
    private boolean beyond;

    Counted(DayRates day, Currency currency) {
        this.day = day;
        this.currency = currency;
    }

    /**
     * The sum; what has no rate is left out of it and said by {@link #unknown()}, and so is a sum of more digits than can be kept,
     * for which the largest amount stands.
     */
    Money sum(List<Money> amounts) {
        Money sum = Money.zero(currency);
        for (Money amount : amounts) {
            if (!amount.isZero()) {
                sum = sum.plus(worth(amount));
            }
        }
        if (sum.compareTo(most()) <= 0) {
            return sum;
        }
        beyond = true;
        return most();
    }

    private Money most() {
        return Money.of(BigDecimal.TEN.pow(RecordType.MOST_DIGITS).subtract(BigDecimal.ONE), currency);
    }

    private Money worth(Money amount) {
        if (amount.currency().equals(currency)) {
            return amount;
        }
        Optional<BigDecimal> rate = day.of(amount.currency(), currency);
        rate.ifPresentOrElse(found -> taken.put(amount.currency(), found), () -> missing.add(amount.currency()));
        return rate.map(found -> Money.of(Money.round(amount.amount().multiply(found), currency), currency))
                .orElseGet(() -> Money.zero(currency));
    }

    /** The rates that were taken, in words. */
    List<Text> rates() {
        List<Text> rates = new ArrayList<>();
        taken.forEach((from, rate) -> rates.add(FinanceText.of(
                "credit.rate",
                from.getCurrencyCode(),
                rate.setScale(SHOWN, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString(),
                currency.getCurrencyCode())));
        return rates;
    }

    /** What could not be counted, in words. */
    List<Text> unknown() {
        List<Text> unknown = new ArrayList<>();
        missing.forEach(from -> unknown.add(
                FinanceText.of("credit.noRate", from.getCurrencyCode(), currency.getCurrencyCode(), day.day())));
        if (beyond) {
            unknown.add(FinanceText.of("credit.beyond", RecordType.MOST_DIGITS, currency.getCurrencyCode()));
        }
        return unknown;
    }
}
