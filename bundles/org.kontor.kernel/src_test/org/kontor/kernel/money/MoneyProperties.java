package org.kontor.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class MoneyProperties {

    private static final Currency CNY = Currency.getInstance("CNY");

    @Example
    void roundsHalfUpToTheMinorUnitOfTheCurrency() {
        assertThat(Money.of("2.005", "CNY").amount()).isEqualTo("2.01");
        assertThat(Money.of("-2.005", "CNY").amount()).isEqualTo("-2.01");
        assertThat(Money.of("2.5", "JPY").amount()).isEqualTo("3");
    }

    @Example
    void roundsALineOnceAndNotItsFactors() {
        // 14.445 * 3 * 0.85 = 36.83475; rounding the discounted price first would give 36.84
        Money line = Money.ofLine(new BigDecimal("14.445"), new BigDecimal("3"), new BigDecimal("0.15"), CNY);
        assertThat(line.amount()).isEqualTo("36.83");
    }

    @Example
    void neverMixesCurrencies() {
        assertThatThrownBy(() -> Money.of("1", "CNY").plus(Money.of("1", "USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aSumOfRoundedLinesNeedsNoFurtherRounding(
            @ForAll @Size(max = 50) List<@BigRange(min = "0", max = "9999") @Scale(4) BigDecimal> prices) {
        Money sum = Money.zero(CNY);
        BigDecimal exact = BigDecimal.ZERO;
        for (BigDecimal price : prices) {
            Money line = Money.ofLine(price, BigDecimal.ONE, BigDecimal.ZERO, CNY);
            sum = sum.plus(line);
            exact = exact.add(line.amount());
        }
        assertThat(sum.amount()).isEqualByComparingTo(exact);
    }

    @Property
    void aLineDiffersFromItsExactValueByHalfACentAtMost(
            @ForAll("price") BigDecimal price, @ForAll("price") BigDecimal quantity) {
        BigDecimal exact = price.multiply(quantity);
        BigDecimal line = Money.ofLine(price, quantity, BigDecimal.ZERO, CNY).amount();
        assertThat(line.subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Provide
    Arbitrary<BigDecimal> price() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000"))
                .ofScale(4);
    }
}
