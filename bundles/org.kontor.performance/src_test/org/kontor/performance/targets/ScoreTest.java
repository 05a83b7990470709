package org.kontor.performance.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.time.Period;

/** The numbers of R-07, of the forecast and of the check of sums. */
class ScoreTest {

    private static final Period QUARTER = Quarter.Q1.of(2026);

    private static Score.Part part(String weight, String completion) {
        return new Score.Part(
                new BigDecimal(weight), Optional.ofNullable(completion).map(BigDecimal::new));
    }

    private static Achievement reached(String target, String actual, String previous) {
        return new Achievement(
                "received",
                Optional.ofNullable(target).map(BigDecimal::new),
                Optional.of(new BigDecimal(actual)),
                Optional.of(new BigDecimal(previous)),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void theScoreIsTheSumOfCompletionByWeight() {
        // receipts 80 % by 50, orders 120 % by 30, customers 50 % by 20: 0.40 + 0.36 + 0.10
        assertThat(Score.of(List.of(part("0.5", "0.8"), part("0.3", "1.2"), part("0.2", "0.5"))))
                .contains(new BigDecimal("0.8600"));
    }

    @Test
    void whatHasNoTargetDoesNotCount() {
        assertThat(Score.of(List.of(part("0.5", "0.8"), part("0.3", null), part("0.2", "0.5"))))
                .contains(new BigDecimal("0.7143"));
        assertThat(Score.of(List.of(part("0.5", null), part("0", "2")))).isEmpty();
    }

    @Test
    void completionAndGrowthAreFractions() {
        assertThat(reached("200", "150", "120").completion()).contains(new BigDecimal("0.7500"));
        assertThat(reached("200", "150", "120").growth()).contains(new BigDecimal("0.2500"));
        assertThat(reached("0", "150", "0").completion()).isEmpty();
        assertThat(reached("0", "150", "0").growth()).isEmpty();
        assertThat(reached(null, "150", "-100").growth()).contains(new BigDecimal("2.5000"));
    }

    @Test
    void theForecastGoesByWorkingDays() {
        // 64 working days, of which 22 had passed on Friday 30 January
        assertThat(WorkingDays.in(QUARTER)).isEqualTo(64);
        assertThat(WorkingDays.forecast(new BigDecimal("220"), QUARTER, LocalDate.of(2026, 1, 30)))
                .contains(new BigDecimal("640.0000"));
        assertThat(WorkingDays.forecast(new BigDecimal("220"), QUARTER, LocalDate.of(2026, 2, 1)))
                .contains(new BigDecimal("640.0000"));
        assertThat(WorkingDays.forecast(BigDecimal.TEN, QUARTER, LocalDate.of(2026, 3, 31)))
                .contains(BigDecimal.TEN);
        assertThat(WorkingDays.forecast(BigDecimal.TEN, QUARTER, LocalDate.of(2025, 12, 31)))
                .isEmpty();
    }

    @Test
    void theTargetOfAMonthGoesByWorkingDays() {
        Period january = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

        assertThat(WorkingDays.part(new BigDecimal("640"), QUARTER, january)).isEqualByComparingTo("220");
    }

    @Test
    void theDifferenceIsWhatIsStillToBeSplit() {
        TargetNode li = new TargetNode(Seat.person(1), "Li", Map.of("received", new BigDecimal("60")), List.of());
        TargetNode ma = new TargetNode(Seat.person(2), "Ma", Map.of("received", new BigDecimal("30")), List.of());
        TargetNode sales = new TargetNode(
                Seat.unit(1),
                "Sales",
                Map.of("received", new BigDecimal("100"), "ordered", new BigDecimal("7")),
                List.of(li, ma));

        assertThat(sales.difference("received")).contains(new BigDecimal("10"));
        assertThat(sales.difference("ordered")).isEmpty();
        assertThat(li.difference("received")).isEmpty();
        assertThat(sales.find(Seat.person(2))).contains(ma);
    }

    @Test
    void quartersAreThoseOfTheCalendar() {
        assertThat(Quarter.of(LocalDate.of(2026, 5, 31))).isEqualTo(Quarter.Q2);
        assertThat(Quarter.Q4.of(2026)).isEqualTo(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
    }
}
