package org.kontor.finance.internal.cashplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.finance.internal.cashplan.CashReckoning.FreeMoney;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.cash.ExpectedCash;
import org.kontor.orders.cash.ExpectedCash.Stage;

/** A contract over 100 with an order that is delivered and invoiced in parts, and money at every moment of it. */
class CashReckoningTest {

    private static final long PAYER = 7;
    private static final long ORDER = 20;
    private static final long CONTRACT = 30;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aPlanTakesThePlaceOfItsContractsOrders() {
        assertThat(total(List.of(planned("60", 1), planned("40", 2), ordered("100", true)), List.of()))
                .isEqualByComparingTo("100");
    }

    @Test
    void anOrderWithoutAPlanCountsItself() {
        assertThat(total(List.of(ordered("100", false)), List.of())).isEqualByComparingTo("100");
        assertThat(total(List.of(ordered("100", true)), List.of())).isEqualByComparingTo("100");
    }

    @Test
    void whatIsInvoicedTakesTheOldestLinesOfThePlan() {
        List<ExpectedCash> expected = List.of(planned("60", 1), planned("40", 2), ordered("30", true), invoiced("70"));
        assertThat(CashReckoning.once(expected, List.of()))
                .extracting(e -> e.stage() + " " + e.amount().intValue())
                .containsExactlyInAnyOrder("PLANNED 30", "INVOICED 70");
    }

    @Test
    void anAdvanceIsSettledInThePlanAndPaysTheInvoiceOnly() {
        FreeMoney advance =
                new FreeMoney(PAYER, Optional.of(ORDER), Optional.of(CONTRACT), "CNY", new BigDecimal("30"));
        assertThat(total(List.of(planned("70", 1), invoiced("60")), List.of(advance)))
                .isEqualByComparingTo("70");
        assertThat(total(List.of(planned("70", 1), ordered("100", true)), List.of(advance)))
                .isEqualByComparingTo("70");
    }

    @Test
    void moneyThatIsNotWrittenOffPaysWhatThePayerOwes() {
        FreeMoney money = new FreeMoney(PAYER, Optional.empty(), Optional.empty(), "CNY", new BigDecimal("30"));
        assertThat(total(List.of(planned("100", 1), invoiced("60")), List.of(money)))
                .isEqualByComparingTo("70");
        FreeMoney dollars = new FreeMoney(PAYER, Optional.empty(), Optional.empty(), "USD", new BigDecimal("30"));
        assertThat(total(List.of(planned("100", 1), invoiced("60")), List.of(dollars)))
                .isEqualByComparingTo("100");
        FreeMoney ofOthers = new FreeMoney(8, Optional.empty(), Optional.empty(), "CNY", new BigDecimal("30"));
        assertThat(total(List.of(planned("100", 1), invoiced("60")), List.of(ofOthers)))
                .isEqualByComparingTo("100");
    }

    @Test
    void anAdvanceForAnOrderWithoutAContractPaysThatOrder() {
        FreeMoney advance = new FreeMoney(PAYER, Optional.of(ORDER), Optional.empty(), "CNY", new BigDecimal("30"));
        assertThat(total(List.of(ordered("100", false)), List.of(advance))).isEqualByComparingTo("70");
    }

    @Test
    void whatGoesOutIsLeftAlone() {
        ExpectedCash purchase = cash(Stage.PLANNED, "50", 1, false, Optional.empty(), Optional.of(CONTRACT));
        assertThat(CashReckoning.once(List.of(purchase, invoiced("60")), List.of()))
                .extracting(ExpectedCash::amount)
                .containsExactlyInAnyOrder(new BigDecimal("50"), new BigDecimal("60"));
    }

    private static BigDecimal total(List<ExpectedCash> expected, List<FreeMoney> free) {
        return CashReckoning.once(expected, free).stream()
                .map(ExpectedCash::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ExpectedCash planned(String amount, int line) {
        return cash(Stage.PLANNED, amount, line, true, Optional.empty(), Optional.of(CONTRACT));
    }

    private static ExpectedCash ordered(String amount, boolean ofContract) {
        return cash(
                Stage.ORDERED,
                amount,
                0,
                true,
                Optional.of(ORDER),
                ofContract ? Optional.of(CONTRACT) : Optional.empty());
    }

    private static ExpectedCash invoiced(String amount) {
        return cash(Stage.INVOICED, amount, 0, true, Optional.of(ORDER), Optional.of(CONTRACT));
    }

    private static ExpectedCash cash(
            Stage stage, String amount, int line, boolean in, Optional<Long> order, Optional<Long> contract) {
        return new ExpectedCash(
                stage,
                new RecordRef(stage.name(), 1),
                line,
                "X",
                PAYER,
                "Blue Sky Ltd.",
                order,
                contract,
                in,
                DAY.plusDays(line),
                "CNY",
                new BigDecimal(amount),
                1,
                1);
    }
}
