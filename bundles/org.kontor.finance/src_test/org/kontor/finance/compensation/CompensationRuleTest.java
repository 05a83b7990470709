package org.kontor.finance.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When and how much somebody is compensated (ORD-09). */
class CompensationRuleTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 3, 31);
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Currency JPY = Currency.getInstance("JPY");

    @Test
    void aDeliveryIsProtectedForSoManyDaysBeforeTheChange() {
        assertThat(CompensationRule.isProtected(CHANGE.minusDays(30), CHANGE, 30))
                .isTrue();
        assertThat(CompensationRule.isProtected(CHANGE.minusDays(31), CHANGE, 30))
                .isFalse();
        assertThat(CompensationRule.isProtected(CHANGE, CHANGE, 30)).isTrue();
        assertThat(CompensationRule.isProtected(CHANGE.plusDays(1), CHANGE, 30)).isFalse();
        assertThat(CompensationRule.isProtected(CHANGE, CHANGE, 0))
                .as("no days, no protection")
                .isFalse();
    }

    @Test
    void whoPaidLessOrMoreThanTheCompanyAskedIsGivenTheFallOnly() {
        assertThat(boughtAt("100", "100")).isEqualByComparingTo("100");
        assertThat(boughtAt("100", "85")).as("85 was paid").isEqualByComparingTo("85");
        assertThat(boughtAt("100", "110"))
                .as("10 were agreed above what was asked")
                .isEqualByComparingTo("100");
    }

    @Test
    void aFallIsMadeUpForOnce() {
        assertThat(CompensationRule.boughtAt(d("100"), d("100"), Optional.of(d("90"))))
                .isEqualByComparingTo("90");
        assertThat(CompensationRule.boughtAt(d("100"), d("85"), Optional.of(d("90"))))
                .isEqualByComparingTo("85");
    }

    @Test
    void theAmountIsRoundedOnceInTheCurrencyOfTheOrder() {
        assertThat(CompensationRule.amount(d("3"), d("0.335"), CNY)).isEqualByComparingTo("1.01");
        assertThat(CompensationRule.amount(d("3"), d("0.5"), JPY)).isEqualByComparingTo("2");
        assertThat(CompensationRule.amount(d("3"), d("-5"), CNY)).isEqualByComparingTo("0");
    }

    private static BigDecimal boughtAt(String asked, String agreed) {
        return CompensationRule.boughtAt(d(asked), d(agreed), Optional.empty());
    }

    private static BigDecimal d(String value) {
        return new BigDecimal(value);
    }
}
