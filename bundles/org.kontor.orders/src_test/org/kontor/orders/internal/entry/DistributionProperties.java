package org.kontor.orders.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.kontor.kernel.money.Money;

/** However an amount is shared among the parts of a set, no cent is lost and none is made (ORD-22). */
class DistributionProperties {

    @Property(tries = 2000)
    void partsAddUpToTheWhole(
            @ForAll("currencies") Currency currency,
            @ForAll @LongRange(min = 0, max = 10_000_000_00L) long cents,
            @ForAll("shares") List<Distribution.Share> shares) {
        Money whole = Money.of(BigDecimal.valueOf(cents, currency.getDefaultFractionDigits()), currency);

        List<List<Distribution.Piece>> parts = Distribution.of(whole, shares);

        Money sum = Money.zero(currency);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal quantity = BigDecimal.ZERO;
            for (Distribution.Piece piece : parts.get(i)) {
                assertThat(piece.price()).isNotNegative();
                assertThat(piece.price().stripTrailingZeros().scale()).isLessThanOrEqualTo(4);
                assertThat(piece.quantity()).isPositive();
                quantity = quantity.add(piece.quantity());
                sum = sum.plus(piece.amount(whole));
            }
            assertThat(quantity).isEqualByComparingTo(shares.get(i).quantity());
            assertThat(parts.get(i)).hasSizeLessThanOrEqualTo(2);
        }
        assertThat(sum).isEqualTo(whole);
    }

    @Property(tries = 200)
    void whatIsAskedForInProportionIsSharedInProportion(@ForAll @LongRange(min = 1, max = 1000) long units) {
        Money whole = Money.of(BigDecimal.valueOf(300 * units), Currency.getInstance("CNY"));
        BigDecimal quantity = BigDecimal.valueOf(units);

        List<List<Distribution.Piece>> parts = Distribution.of(
                whole,
                List.of(
                        new Distribution.Share(quantity, BigDecimal.ONE),
                        new Distribution.Share(quantity, BigDecimal.TWO)));

        List<String> prices = new ArrayList<>();
        parts.forEach(part -> part.forEach(
                piece -> prices.add(piece.price().stripTrailingZeros().toPlainString())));
        assertThat(prices).containsExactly("100", "200");
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("CNY", "JPY", "KWD").map(Currency::getInstance);
    }

    @Provide
    Arbitrary<List<Distribution.Share>> shares() {
        Arbitrary<BigDecimal> quantities = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 200_000).map(BigDecimal::valueOf),
                Arbitraries.longs().between(1, 9_999_999).map(ten -> BigDecimal.valueOf(ten, 4)));
        Arbitrary<BigDecimal> weights =
                Arbitraries.longs().between(0, 1_000_000).map(weight -> BigDecimal.valueOf(weight, 2));
        return Combinators.combine(quantities, weights)
                .as(Distribution.Share::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
