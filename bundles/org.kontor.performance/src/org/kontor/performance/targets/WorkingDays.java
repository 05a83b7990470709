package org.kontor.performance.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.time.Period;

/** Working days, Monday to Friday; holidays are not known. */
public final class WorkingDays {

    private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int SCALE = 4;

    private WorkingDays() {}

    /** How many there are in a period. */
    public static int in(Period period) {
        return (int) period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(WorkingDays::isOne)
                .count();
    }

    /** Whether the day is one. */
    public static boolean isOne(LocalDate day) {
        return !FREE.contains(day.getDayOfWeek());
    }

    /**
     * What is reached at the end of a period if it goes on as so far.
     *
     * @param actual what was reached up to and with today
     * @return nothing before the first working day; the actual itself when the period is over
     */
    public static Optional<BigDecimal> forecast(BigDecimal actual, Period period, LocalDate today) {
        if (today.isBefore(period.from())) {
            return Optional.empty();
        }
        if (!today.isBefore(period.to())) {
            return Optional.of(actual);
        }
        int passed = in(new Period(period.from(), today));
        return passed == 0
                ? Optional.empty()
                : Optional.of(actual.multiply(BigDecimal.valueOf(in(period)))
                        .divide(BigDecimal.valueOf(passed), SCALE, RoundingMode.HALF_UP));
    }

    /** The part of an amount for a whole period that falls to some of its days. */
    public static BigDecimal part(BigDecimal amount, Period whole, Period some) {
        int all = in(whole);
        return all == 0
                ? BigDecimal.ZERO
                : amount.multiply(BigDecimal.valueOf(in(some)))
                        .divide(BigDecimal.valueOf(all), SCALE, RoundingMode.HALF_UP);
    }
}
