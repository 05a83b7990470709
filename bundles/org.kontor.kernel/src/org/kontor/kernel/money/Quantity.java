package org.kontor.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How much of something, in a unit. Kept with four decimals, enough for weights and lengths in trade.
 *
 * @param value the number of units, scale 4
 * @param unit the unit's code, for example {@code pcs} or {@code kg}
 */
public record Quantity(BigDecimal value, String unit) implements Comparable<Quantity> {

    /** Decimals kept for every quantity. */
    public static final int SCALE = 4;

    /** Rounds to the scale. */
    public Quantity {
        Objects.requireNonNull(unit);
        value = value.setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** A quantity. */
    public static Quantity of(BigDecimal value, String unit) {
        return new Quantity(value, unit);
    }

    /** The sum; throws {@link IllegalArgumentException} for different units. */
    public Quantity plus(Quantity other) {
        return new Quantity(value.add(same(other).value), unit);
    }

    /** The difference; throws {@link IllegalArgumentException} for different units. */
    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(same(other).value), unit);
    }

    /** Whether it is more than nothing. */
    public boolean isPositive() {
        return value.signum() > 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(same(other).value);
    }

    /** Value without trailing zeros and unit, for logs. */
    @Override
    public String toString() {
        return value.stripTrailingZeros().toPlainString() + " " + unit;
    }

    private Quantity same(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("Cannot combine " + unit + " with " + other.unit);
        }
        return other;
    }
}
