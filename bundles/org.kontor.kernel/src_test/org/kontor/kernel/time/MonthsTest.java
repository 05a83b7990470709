package org.kontor.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03", "2026/3", "202603", " 2026.03 ", "2026年3月", "2026-03-17", "2026年3月17日", "20260317"})
    void readsAMonthAsPeopleTypeIt(String typed) {
        assertThat(Months.parse(typed)).contains(YearMonth.of(2026, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "2026-00", "March", "26-03", "2026-03-17 x"})
    void isNoMonth(String typed) {
        assertThat(Months.parse(typed)).isEmpty();
    }
}
