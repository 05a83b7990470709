package org.kontor.process.measures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.kontor.kernel.time.Period;

/** How a span of time is cut into parts. */
public enum TimeStep {
    /** Days. */
    DAY {
        @Override
        public LocalDate begin(LocalDate day) {
            return day;
        }

        @Override
        public LocalDate next(LocalDate begin) {
            return begin.plusDays(1);
        }

        @Override
        public String name(LocalDate begin) {
            return begin.toString();
        }
    },
    /** Weeks from Monday to Sunday. */
    WEEK {
        @Override
        public LocalDate begin(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        public LocalDate next(LocalDate begin) {
            return begin.plusWeeks(1);
        }

        @Override
        public String name(LocalDate begin) {
            return "%d-W%02d"
                    .formatted(begin.get(IsoFields.WEEK_BASED_YEAR), begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    },
    /** Months. */
    MONTH {
        @Override
        public LocalDate begin(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        public LocalDate next(LocalDate begin) {
            return begin.plusMonths(1);
        }

        @Override
        public String name(LocalDate begin) {
            return "%d-%02d".formatted(begin.getYear(), begin.getMonthValue());
        }
    },
    /** Quarters of the calendar year. */
    QUARTER {
        @Override
        public LocalDate begin(LocalDate day) {
            return day.with(IsoFields.DAY_OF_QUARTER, 1);
        }

        @Override
        public LocalDate next(LocalDate begin) {
            return begin.plusMonths(MONTHS_OF_A_QUARTER);
        }

        @Override
        public String name(LocalDate begin) {
            return begin.getYear() + "-Q" + begin.get(IsoFields.QUARTER_OF_YEAR);
        }
    },
    /** Calendar years. */
    YEAR {
        @Override
        public LocalDate begin(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        public LocalDate next(LocalDate begin) {
            return begin.plusYears(1);
        }

        @Override
        public String name(LocalDate begin) {
            return String.valueOf(begin.getYear());
        }
    };

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** The first day of the part in which a day lies. */
    public abstract LocalDate begin(LocalDate day);

    /** The first day of the part that follows. */
    public abstract LocalDate next(LocalDate begin);

    /** What the part that begins on that day is called, the same in every language: {@code 2026-Q3}. */
    public abstract String name(LocalDate begin);

    /** The whole part in which a day lies. */
    public Period around(LocalDate day) {
        LocalDate begin = begin(day);
        return new Period(begin, next(begin).minusDays(1));
    }

    /** The part before the one in which a day lies. */
    public Period before(LocalDate day) {
        return around(begin(day).minusDays(1));
    }

    /** The first days of all parts that a period touches. */
    public List<LocalDate> begins(Period period) {
        List<LocalDate> begins = new ArrayList<>();
        for (LocalDate begin = begin(period.from()); !begin.isAfter(period.to()); begin = next(begin)) {
            begins.add(begin);
        }
        return List.copyOf(begins);
    }
}
