package org.kontor.performance.targets;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import org.kontor.kernel.time.Period;

/** A quarter of the calendar year, for which targets are set (KPI-03, R-36). */
public enum Quarter {
    /** January to March. */
    Q1,
    /** April to June. */
    Q2,
    /** July to September. */
    Q3,
    /** October to December. */
    Q4;

    private static final int MONTHS = 3;

    /** The quarter in which a day lies. */
    public static Quarter of(LocalDate day) {
        return values()[day.get(IsoFields.QUARTER_OF_YEAR) - 1];
    }

    /** Its days in a year. */
    public Period of(int year) {
        LocalDate begin = LocalDate.of(year, Month.JANUARY.plus((long) ordinal() * MONTHS), 1);
        return new Period(begin, begin.plusMonths(MONTHS).minusDays(1));
    }
}
