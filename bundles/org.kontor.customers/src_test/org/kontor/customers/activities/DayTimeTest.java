package org.kontor.customers.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as people write them, and the time an activity takes. */
class DayTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "9, 09:00", "930, 09:30", "1430, 14:30", "9:30, 09:30", "9：30, 09:30", "14.05, 14:05", "9点, 09:00",
        "9点半, 09:30", "9点15分, 09:15", "下午3点, 15:00", "上午10:20, 10:20", "3pm, 15:00", "12 am, 00:00", "0, 00:00"
    })
    void understandsWhatPeopleWrite(String written, String time) {
        assertThat(DayTime.parse(written).map(DayTime::text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25", "9:75", "9:3", "-1", "12345"})
    void doesNotGuess(String written) {
        assertThat(DayTime.parse(written)).isEmpty();
    }

    @Test
    void partsOfADayCollideWhenTheyOverlap() {
        Slot ten = slot("10:00", "11:00");

        assertThat(ten.collides(slot("10:30", "10:45"))).isTrue();
        assertThat(ten.collides(slot("09:00", "10:01"))).isTrue();
        assertThat(ten.collides(slot("11:00", "12:00"))).isFalse();
        assertThat(ten.collides(slot("09:00", "10:00"))).isFalse();
        assertThat(ten.collides(ten.onDay(DAY.plusDays(1)))).isFalse();
        assertThat(ten.collides(Slot.days(DAY, DAY))).isFalse();
    }

    @Test
    void whatBeginsWithoutAnEndTakesHalfAnHourOfTheSameDay() {
        assertThat(Slot.of(DAY, null, "09:00", null)).contains(slot("09:00", "09:30"));
        assertThat(Slot.of(DAY, null, "23:50", null)).contains(slot("23:50", "23:59"));
        assertThat(Slot.of(DAY, DAY.plusDays(2), null, null)).contains(Slot.days(DAY, DAY.plusDays(2)));
        assertThat(Slot.of(DAY, DAY.plusDays(1), "09:00", null)).isEmpty();
        assertThat(Slot.of(DAY, DAY.minusDays(1), null, null)).isEmpty();
    }

    private static Slot slot(String from, String to) {
        return Slot.hours(DAY, LocalTime.parse(from), LocalTime.parse(to));
    }
}
