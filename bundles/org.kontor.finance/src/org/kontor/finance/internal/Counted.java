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
import org.kontor.kernel.text.Text;

/** Adds money of several currencies up in one, at the rates of a day, and remembers which rates it took and which are missing. */
final class Counted {

    /** As many decimals of a rate as are shown. */
    private static final int SHOWN = 6;

    private final DayRates day;
    private final Currency currency;
    private final Map<Currency, BigDecimal> taken = new LinkedHashMap<>();
    private final Set<Currency> missing = new LinkedHashSet<>();

    Counted(DayRates day, Currency currency) {
        this.day = day;
        this.currency = currency;
    }

    /** The sum; what has no rate is left out of it and said by {@link #unknown()}. */
    Money sum(List<Money> amounts) {
        Money sum = Money.zero(currency);
        for (Money amount : amounts) {
            if (!amount.isZero()) {
                sum = sum.plus(worth(amount));
            }
        }
        return sum;
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

    /** The currencies that could not be counted, in words. */
    List<Text> unknown() {
        return missing.stream()
                .map(from ->
                        FinanceText.of("credit.noRate", from.getCurrencyCode(), currency.getCurrencyCode(), day.day()))
                .toList();
    }
}
