package org.kontor.finance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kontor.finance.internal.LineCredit.Taken;

/** Returns and price compensations of one line give back what was billed, and never more (ORD-09, ORD-19). */
class LineCreditProperties {

    private static final Currency CNY = Currency.getInstance("CNY");

    /** Ten at 100; the price falls to 90 and four are still held; then those come back, then the rest. */
    @Example
    void whatWasMadeUpForComesBackForLess() {
        List<Taken> taken = new ArrayList<>();
        assertThat(line(taken).ofCompensation(d("4"), d("10"))).isEqualByComparingTo("40");
        taken.add(new Taken(d("0"), d("4"), d("40")));
        assertThat(line(taken).ofReturn(d("4"))).as("4 at 90").isEqualByComparingTo("360");
        assertThat(line(taken).ofReturn(d("3"))).as("3 at 90").isEqualByComparingTo("270");
        taken.add(new Taken(d("4"), d("0"), d("360")));
        assertThat(line(taken).unitsLeft()).isEqualByComparingTo("6");
        assertThat(line(taken).ofReturn(d("5"))).as("5 at 100").isEqualByComparingTo("500");
        assertThat(line(taken).ofReturn(d("6"))).isEqualByComparingTo("600");
    }

    @Example
    void noMoreIsMadeUpForThanIsLeft() {
        List<Taken> taken = List.of(new Taken(d("0"), d("10"), d("990")));
        assertThat(line(taken).ofCompensation(d("10"), d("5"))).isEqualByComparingTo("10");
    }

    /** Each step returns a few units, or makes up for the price of a few of those that are left. */
    @Property
    void everythingBackIsEverythingCredited(
            @ForAll @IntRange(min = 1, max = 40) int quantity,
            @ForAll @IntRange(min = 1, max = 100_000) int cents,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 999) Integer> steps) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        List<Taken> taken = new ArrayList<>();
        for (int step : steps) {
            LineCredit line = new LineCredit(BigDecimal.valueOf(quantity), amount, CNY, taken);
            BigDecimal units = BigDecimal.valueOf(step % 7 + 1).min(line.unitsLeft());
            if (units.signum() == 0) {
                break;
            }
            boolean back = step % 2 == 0;
            BigDecimal credit = back ? line.ofReturn(units) : line.ofCompensation(units, BigDecimal.valueOf(step, 2));
            assertThat(credit.signum()).isNotNegative();
            taken.add(new Taken(back ? units : BigDecimal.ZERO, back ? BigDecimal.ZERO : units, credit));
        }
        LineCredit line = new LineCredit(BigDecimal.valueOf(quantity), amount, CNY, taken);
        assertThat(line.amountLeft().signum()).isNotNegative();
        if (line.unitsLeft().signum() > 0) {
            assertThat(line.ofReturn(line.unitsLeft())).isEqualByComparingTo(line.amountLeft());
        }
    }

    private static LineCredit line(List<Taken> taken) {
        return new LineCredit(d("10"), d("1000"), CNY, taken);
    }

    private static BigDecimal d(String value) {
        return new BigDecimal(value);
    }
}
