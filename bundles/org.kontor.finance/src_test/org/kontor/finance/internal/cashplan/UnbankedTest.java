package org.kontor.finance.internal.cashplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.finance.internal.cashplan.Unbanked.Out;

/** What was paid by hand and stands on a bank statement, too, counts once (FIN-23). */
class UnbankedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void aLineShowsOnePaymentOfItsAmountAFewDaysAway() {
        Out line = out(1, DAY.plusDays(7), "50");
        assertThat(Unbanked.of(List.of(out(1, DAY, "50.00")), List.of(line))).isEmpty();
        assertThat(Unbanked.of(List.of(out(1, DAY, "50"), out(1, DAY, "50")), List.of(line)))
                .as("one of two")
                .hasSize(1);
        assertThat(Unbanked.of(List.of(out(1, DAY.minusDays(1), "50")), List.of(line)))
                .as("eight days")
                .hasSize(1);
        assertThat(Unbanked.of(List.of(out(1, DAY, "50.01")), List.of(line))).hasSize(1);
        assertThat(Unbanked.of(List.of(out(2, DAY, "50")), List.of(line)))
                .as("another company")
                .hasSize(1);
    }

    @Test
    void theNearestLineIsTaken() {
        Out early = out(1, DAY.minusDays(5), "50");
        Out same = out(1, DAY, "50");
        List<Out> byHand = List.of(out(1, DAY.minusDays(11), "50"), out(1, DAY, "50"));
        assertThat(Unbanked.of(byHand, List.of(same, early))).isEmpty();
    }

    private static Out out(long company, LocalDate day, String amount) {
        return new Out(Optional.of(company), day, new BigDecimal(amount));
    }
}
