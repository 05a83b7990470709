package org.kontor.finance.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The worked examples of. */
class CommissionRulesTest {

    private final CommissionScheme scheme = StandardScheme.make();
    private final CommissionRules rules = new CommissionRules(scheme);

    @Test
    void excessCommissionByR03() {
        // price 10, signed 15, 5,000 sets: (15 - 10) x 5,000 x 10 %
        BigDecimal excess = new BigDecimal("5").multiply(new BigDecimal("5000"));
        assertThat(gross(excess, excess)).isEqualByComparingTo("2500");
    }

    @Test
    void commissionOfTheMonthByR04() {
        assertThat(gross(new BigDecimal("75000"), new BigDecimal("25000"))).isEqualByComparingTo("4000");
    }

    private BigDecimal gross(BigDecimal received, BigDecimal excess) {
        return CommissionRules.gross(received, excess, rules.baseRate(received), scheme.getExcessRate());
    }

    @Test
    void rateRisesWithTheMoneyOfTheMonthByKpi11() {
        scheme.getBands().add(new CommissionBand(new BigDecimal("100000"), new BigDecimal("0.04")));
        scheme.getBands().add(new CommissionBand(new BigDecimal("50000"), new BigDecimal("0.035")));
        assertThat(rules.baseRate(new BigDecimal("49999.99"))).isEqualByComparingTo("0.03");
        assertThat(rules.baseRate(new BigDecimal("50000"))).isEqualByComparingTo("0.035");
        assertThat(rules.baseRate(new BigDecimal("250000"))).isEqualByComparingTo("0.04");
    }

    @Test
    void firstMoneyOfACustomerIsRewardedAndTakenBackByKpi11() {
        scheme.setNewCustomerReward(new BigDecimal("300"));
        BigDecimal money = new BigDecimal("1000");
        assertThat(rules.reward(BigDecimal.ZERO, money)).isEqualByComparingTo("300");
        assertThat(rules.reward(money, money)).isZero();
        assertThat(rules.reward(money, money.negate())).isEqualByComparingTo("-300");
        assertThat(rules.reward(new BigDecimal("2000"), money.negate())).isZero();
    }

    @Test
    void riskFundByR05() {
        BigDecimal commission = new BigDecimal("4000");
        BigDecimal held = rules.held(commission, BigDecimal.ZERO);
        assertThat(held).isEqualByComparingTo("400");
        assertThat(commission.subtract(held)).isEqualByComparingTo("3600");

        BigDecimal nearlyFull = rules.held(commission, new BigDecimal("4800"));
        assertThat(nearlyFull).isEqualByComparingTo("200");
        assertThat(commission.subtract(nearlyFull)).isEqualByComparingTo("3800");

        assertThat(rules.held(commission, new BigDecimal("5000"))).isZero();
        assertThat(rules.held(new BigDecimal("-4000"), new BigDecimal("300"))).isEqualByComparingTo("-300");
    }

    @Test
    void basePayByR02() {
        Optional<SellerGrade> junior = Optional.of(SellerGrade.JUNIOR);
        Optional<SellerGrade> senior = Optional.of(SellerGrade.SENIOR);
        assertThat(rules.basePay(junior, new BigDecimal("10000"))).isEqualByComparingTo("200");
        assertThat(rules.basePay(junior, new BigDecimal("99999"))).isEqualByComparingTo("1999.98");
        assertThat(rules.basePay(junior, new BigDecimal("200000"))).isEqualByComparingTo("2000");
        assertThat(rules.basePay(senior, new BigDecimal("200000"))).isEqualByComparingTo("2000");
        scheme.setCapCoversFixed(false);
        assertThat(rules.basePay(senior, new BigDecimal("200000"))).isEqualByComparingTo("3000");
        assertThat(rules.basePay(senior, BigDecimal.ZERO)).isEqualByComparingTo("1000");
        assertThat(rules.basePay(Optional.empty(), new BigDecimal("200000"))).isZero();
    }

    @Test
    void allowancesByR16() {
        assertThat(rules.allowances(Month.JULY)).isEqualByComparingTo("10");
        assertThat(rules.allowances(Month.AUGUST)).isEqualByComparingTo("10");
        assertThat(rules.allowances(Month.DECEMBER)).isEqualByComparingTo("10");
        assertThat(rules.allowances(Month.JANUARY)).isEqualByComparingTo("10");
        assertThat(rules.allowances(Month.APRIL)).isZero();
    }

    @Test
    void lateMoneyIsCutInProportionByR17() {
        scheme.setLateRate(new BigDecimal("0.1"));
        assertThat(rules.lateShare(0)).isZero();
        assertThat(rules.lateShare(1)).isEqualByComparingTo("0.1");
        assertThat(rules.lateShare(30)).isEqualByComparingTo("0.1");
        assertThat(rules.lateShare(31)).isEqualByComparingTo("0.2");
        assertThat(rules.lateShare(1000)).isEqualByComparingTo("1");
        assertThat(rules.net(new BigDecimal("4000"), rules.lateShare(31))).isEqualByComparingTo("3200");
    }
}
