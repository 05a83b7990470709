package org.kontor.customers.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.customers.ValueClass;
import org.kontor.customers.value.ValueRanking.Turnover;
import org.kontor.kernel.time.Period;

class ValueRankingTest {

    @Test
    void theGreatestWhoBringEightyPercentAreGold() {
        Map<Long, ValueClass> classes = ValueRanking.classes(
                List.of(of(1, "500", "500"), of(2, "300", "300"), of(3, "150", "150"), of(4, "50", "50")), 80, 30);
        assertEquals(ValueClass.GOLD, classes.get(1L));
        assertEquals(ValueClass.GOLD, classes.get(2L));
        assertEquals(ValueClass.ORDINARY, classes.get(3L));
        assertEquals(ValueClass.ORDINARY, classes.get(4L));
    }

    @Test
    void theOneWhoPassesEightyPercentIsStillGold() {
        Map<Long, ValueClass> classes =
                ValueRanking.classes(List.of(of(1, "79", "79"), of(2, "20", "20"), of(3, "1", "1")), 80, 30);
        assertEquals(ValueClass.GOLD, classes.get(2L));
        assertEquals(ValueClass.ORDINARY, classes.get(3L));
    }

    @Test
    void whoGrowsOrComesNewIsPotentialGold() {
        Map<Long, ValueClass> classes = ValueRanking.classes(
                List.of(of(1, "900", "0"), of(2, "13", "10"), of(3, "12", "10"), of(4, "5", "0")), 80, 30);
        assertEquals(ValueClass.GOLD, classes.get(1L));
        assertEquals(ValueClass.POTENTIAL, classes.get(2L));
        assertEquals(ValueClass.ORDINARY, classes.get(3L));
        assertEquals(ValueClass.POTENTIAL, classes.get(4L));
    }

    @Test
    void equalsAreRankedAlwaysTheSameAndReturnsCountForNothing() {
        Map<Long, ValueClass> classes =
                ValueRanking.classes(List.of(of(2, "50", "50"), of(1, "50", "50"), of(3, "-20", "10")), 40, 30);
        assertEquals(ValueClass.GOLD, classes.get(1L));
        assertEquals(ValueClass.ORDINARY, classes.get(2L));
        assertEquals(2, classes.size());
    }

    @Test
    void thePeriodBeforeIsAsLong() {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        ValueBasis basis = new ValueBasis("received", year, Optional.empty(), 80, 30);
        assertEquals(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)), basis.before());
    }

    private static Turnover of(long customer, String amount, String before) {
        return new Turnover(customer, new BigDecimal(amount), new BigDecimal(before));
    }
}
