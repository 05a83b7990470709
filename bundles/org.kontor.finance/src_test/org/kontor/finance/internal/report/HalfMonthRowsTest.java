package org.kontor.finance.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.time.Period;

/** A month has two halves, however long it is. */
class HalfMonthRowsTest {

    @Test
    void theSecondHalfEndsWithTheMonth() {
        assertThat(HalfMonthRows.halfOf(LocalDate.parse("2026-02-15"))).isEqualTo(period("2026-02-01", "2026-02-15"));
        assertThat(HalfMonthRows.halfOf(LocalDate.parse("2026-02-16"))).isEqualTo(period("2026-02-16", "2026-02-28"));
        assertThat(HalfMonthRows.halfOf(LocalDate.parse("2028-02-29"))).isEqualTo(period("2028-02-16", "2028-02-29"));
        assertThat(HalfMonthRows.halfOf(LocalDate.parse("2026-12-31"))).isEqualTo(period("2026-12-16", "2026-12-31"));
    }

    @Test
    void theLastHalfThatIsOver() {
        assertThat(HalfMonthRows.lastBefore(LocalDate.parse("2026-01-15")))
                .isEqualTo(period("2025-12-16", "2025-12-31"));
        assertThat(HalfMonthRows.lastBefore(LocalDate.parse("2026-01-16")))
                .isEqualTo(period("2026-01-01", "2026-01-15"));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
