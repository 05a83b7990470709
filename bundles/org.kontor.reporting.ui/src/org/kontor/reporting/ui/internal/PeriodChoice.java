package org.kontor.reporting.ui.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.kontor.kernel.time.Period;

/** Spans of days that users ask for again and again. */
enum PeriodChoice {
    OTHER,
    ALL,
    THIS_MONTH,
    LAST_MONTH,
    THIS_QUARTER,
    THIS_YEAR,
    LAST_YEAR;

    /** The days, seen from a day; empty where the choice has no fixed ones. */
    Optional<Period> seenFrom(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        return switch (this) {
            case OTHER, ALL -> Optional.empty();
            case THIS_MONTH -> Optional.of(Period.of(month));
            case LAST_MONTH -> Optional.of(Period.of(month.minusMonths(1)));
            case THIS_QUARTER -> {
                YearMonth first = month.minusMonths((month.getMonthValue() - 1) % 3);
                yield Optional.of(new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
            }
            case THIS_YEAR -> Optional.of(year(today.getYear()));
            case LAST_YEAR -> Optional.of(year(today.getYear() - 1));
        };
    }

    private static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
