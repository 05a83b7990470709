package org.kontor.process.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Averages, medians and the ninth of ten (ORD-24). */
class SpreadTest {

    @Test
    void ofNothingThereIsNothingToTell() {
        assertThat(Spread.of()).isEqualTo(Spread.NONE);
        assertThat(Spread.NONE.isEmpty()).isTrue();
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(Spread.of(40, 10, 20, 30)).isEqualTo(spread(4, 25, 25, 40));
        assertThat(Spread.of(7)).isEqualTo(spread(1, 7, 7, 7));
        assertThat(Spread.of(1, 2, 9)).isEqualTo(spread(3, 4, 2, 9));
    }

    @Test
    void nineOfTenTookNoLongerThanTheNinth() {
        assertThat(Spread.of(LongStream.rangeClosed(1, 10).toArray()).ninth()).isEqualTo(Duration.ofSeconds(9));
        assertThat(Spread.of(LongStream.rangeClosed(1, 11).toArray()).ninth()).isEqualTo(Duration.ofSeconds(10));
        assertThat(Spread.of(LongStream.rangeClosed(1, 100).toArray()).ninth()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void aClockThatWasSetBackMakesNoTimeBelowNothing() {
        assertThat(Spread.of(-3600, 10)).isEqualTo(spread(2, 5, 5, 10));
    }

    private static Spread spread(int count, int average, int median, int ninth) {
        return new Spread(count, Duration.ofSeconds(average), Duration.ofSeconds(median), Duration.ofSeconds(ninth));
    }
}
