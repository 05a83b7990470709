package org.kontor.workbench.contribution;

import java.time.LocalDate;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.TimeStep;

/** The periods that pages with figures offer. */
public enum Span {
    /** The last twelve months until today. */
    TWELVE_MONTHS {
        @Override
        public Period until(LocalDate today) {
            return new Period(today.minusYears(1).plusDays(1), today);
        }
    },
    /** This calendar year until today. */
    THIS_YEAR {
        @Override
        public Period until(LocalDate today) {
            return new Period(today.withDayOfYear(1), today);
        }
    },
    /** The calendar year before. */
    LAST_YEAR {
        @Override
        public Period until(LocalDate today) {
            return TimeStep.YEAR.before(today);
        }
    },
    /** This quarter until today. */
    THIS_QUARTER {
        @Override
        public Period until(LocalDate today) {
            return new Period(TimeStep.QUARTER.begin(today), today);
        }
    },
    /** The quarter before. */
    LAST_QUARTER {
        @Override
        public Period until(LocalDate today) {
            return TimeStep.QUARTER.before(today);
        }
    },
    /** This month until today. */
    THIS_MONTH {
        @Override
        public Period until(LocalDate today) {
            return new Period(TimeStep.MONTH.begin(today), today);
        }
    },
    /** The month before. */
    LAST_MONTH {
        @Override
        public Period until(LocalDate today) {
            return TimeStep.MONTH.before(today);
        }
    };

    private static final TextSource TEXTS = TextSource.beside(Span.class);

    /** The days. */
    public abstract Period until(LocalDate today);

    /** What users call it. */
    public Text label() {
        return TEXTS.text("span." + name());
    }
}
