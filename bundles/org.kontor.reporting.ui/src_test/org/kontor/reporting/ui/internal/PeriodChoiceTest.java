package org.kontor.reporting.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.time.Period;

class PeriodChoiceTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Test
    void endsMonthsOnTheirLastDay() {
        assertThat(PeriodChoice.THIS_MONTH.seenFrom(LEAP_DAY)).contains(period("2028-02-01", "2028-02-29"));
        assertThat(PeriodChoice.LAST_MONTH.seenFrom(LocalDate.of(2028, 1, 15)))
                .contains(period("2027-12-01", "2027-12-31"));
    }

    @Test
    void beginsQuartersInJanuaryAprilJulyOctober() {
        assertThat(PeriodChoice.THIS_QUARTER.seenFrom(LEAP_DAY)).contains(period("2028-01-01", "2028-03-31"));
        assertThat(PeriodChoice.THIS_QUARTER.seenFrom(LocalDate.of(2028, 12, 31)))
                .contains(period("2028-10-01", "2028-12-31"));
    }

    @Test
    void countsWholeYears() {
        assertThat(PeriodChoice.THIS_YEAR.seenFrom(LEAP_DAY)).contains(period("2028-01-01", "2028-12-31"));
        assertThat(PeriodChoice.LAST_YEAR.seenFrom(LEAP_DAY)).contains(period("2027-01-01", "2027-12-31"));
    }

    @Test
    void hasNoDaysForAllAndForOwnDates() {
        assertThat(PeriodChoice.ALL.seenFrom(LEAP_DAY)).isEmpty();
        assertThat(PeriodChoice.OTHER.seenFrom(LEAP_DAY)).isEmpty();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
