package org.kontor.orders.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.orders.entry.Promise;
import org.kontor.orders.entry.QuoteRequest;
import org.kontor.orders.entry.Supply;

class PromisingTest {

    private static final long PUMP = 7;
    private static final long VALVE = 8;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void theLinesOfOneDocumentShareWhatThereIs() {
        List<Optional<Promise>> promises =
                promise(supply("10"), line(PUMP, "6"), line(VALVE, "1"), line(PUMP, "4"), line(PUMP, "1"));
        assertThat(promises.get(0)).contains(at(TODAY, "10"));
        assertThat(promises.get(1)).as("nobody has any").contains(never("0"));
        assertThat(promises.get(2)).contains(at(TODAY, "4"));
        assertThat(promises.get(3)).as("the others took it").contains(never("0"));
    }

    @Test
    void whatIsMissingComesWithTheGoodsThatAreAnnounced() {
        Supply supply = new Supply(
                new BigDecimal("2"),
                List.of(
                        new Supply.Arrival(APRIL, new BigDecimal("50")),
                        new Supply.Arrival(FRIDAY, new BigDecimal("5"))),
                BigDecimal.ZERO);
        List<Optional<Promise>> promises =
                promise(supply, line(PUMP, "6"), line(PUMP, "1"), line(PUMP, "3"), line(PUMP, "99"));
        assertThat(promises.get(0)).contains(later(FRIDAY, "2"));
        assertThat(promises.get(1)).as("one of Friday's is left").contains(later(FRIDAY, "0"));
        assertThat(promises.get(2)).contains(later(APRIL, "0"));
        assertThat(promises.get(3)).as("47 are left").contains(never("0"));
    }

    @Test
    void goodsThatShouldBeThereAlreadyAreNotPromisedForThePast() {
        Supply late = new Supply(
                BigDecimal.ZERO, List.of(new Supply.Arrival(TODAY.minusDays(3), new BigDecimal("5"))), BigDecimal.ZERO);
        assertThat(promise(late, line(PUMP, "5")).getFirst()).contains(later(TODAY, "0"));
    }

    @Test
    void whatIsPromisedTwiceIsNotAvailable() {
        assertThat(promise(supply("-3"), line(PUMP, "1")).getFirst()).contains(never("0"));
        assertThat(promise(supply("-3"), line(PUMP, "0")).getFirst())
                .as("all delivered")
                .contains(at(TODAY, "0"));
    }

    @Test
    void aLineWithoutProductIsPromisedNothing() {
        QuoteRequest.Line empty = new QuoteRequest.Line(Optional.empty(), BigDecimal.ONE, BigDecimal.ONE);
        assertThat(promise(supply("1"), empty)).containsExactly(Optional.empty());
    }

    @Test
    void whatIsAnnouncedIsPromisedOnce() {
        Supply supply = new Supply(
                new BigDecimal("2"),
                List.of(
                        new Supply.Arrival(TODAY.plusDays(1), new BigDecimal("6")),
                        new Supply.Arrival(TODAY.plusDays(4), new BigDecimal("5"))),
                new BigDecimal("3"));
        assertThat(supply.after(new BigDecimal("5")))
                .as("3 are reserved and 2 are there for the 5 that others wait for")
                .isEqualTo(supply);
        assertThat(supply.after(new BigDecimal("13")).arrivals())
                .containsExactly(new Supply.Arrival(TODAY.plusDays(4), new BigDecimal("3")));
        assertThat(supply.after(new BigDecimal("99")).arrivals()).isEmpty();
    }

    private static List<Optional<Promise>> promise(Supply supply, QuoteRequest.Line... lines) {
        return new Promising(TODAY, Map.of(PUMP, supply)).of(List.of(lines));
    }

    private static Supply supply(String available) {
        return new Supply(new BigDecimal(available), List.of(), BigDecimal.ZERO);
    }

    private static QuoteRequest.Line line(long product, String quantity) {
        return new QuoteRequest.Line(Optional.of(product), new BigDecimal(quantity), new BigDecimal(quantity));
    }

    private static Promise at(LocalDate day, String available) {
        return new Promise(new BigDecimal(available), Optional.of(day), true);
    }

    private static Promise later(LocalDate day, String available) {
        return new Promise(new BigDecimal(available), Optional.of(day), false);
    }

    private static Promise never(String available) {
        return new Promise(new BigDecimal(available), Optional.empty(), false);
    }
}
