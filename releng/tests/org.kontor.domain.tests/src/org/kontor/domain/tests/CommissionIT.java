package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.commission.CommissionBand;
import org.kontor.finance.commission.CommissionResult;
import org.kontor.finance.commission.CommissionScheme;
import org.kontor.finance.commission.ResultState;
import org.kontor.finance.commission.SellerGrade;
import org.kontor.finance.commission.SellerRank;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;

/** Commission from receipts to a closed month and its correction in the next (R-02 to, FIN-20 to FIN-22). */
class CommissionIT {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void paysOnWhatWasReceived(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Actor finance = billing.finance;
            Customer customer = billing.customer("Blue Sky Ltd.");
            SellerRank rank = company.ranks.blank(finance);
            rank.setUserId(billing.seller.userId());
            rank.setGrade(SellerGrade.JUNIOR);
            company.ranks.create(finance, rank);
            rewardsNewCustomersAndMuchMoney(company, finance);
            // The example of R-03: company price 100, signed 150, 500 pieces, of which 75,000 are received.
            Invoice invoice = sold(billing, customer, "150", "500");
            long receipt = billing.receipt(customer, "CNY", "75000", null);
            company.receipts.writeOffProposed(finance, receipt);

            List<Long> results = company.commissions.run(finance, MARCH);
            assertThat(results).hasSize(1);
            CommissionResult march = result(company, results.getFirst());
            assertThat(march.getReceived()).isEqualByComparingTo("75000");
            assertThat(march.getExcess()).isEqualByComparingTo("25000");
            assertThat(march.getCommission()).isEqualByComparingTo("4000");
            assertThat(march.getHeld()).isEqualByComparingTo("400");
            assertThat(march.paidOut()).isEqualByComparingTo("3600");
            assertThat(march.getBasePay()).isEqualByComparingTo("1500");
            assertThat(march.getRewards()).as("a new customer, KPI-11").isEqualByComparingTo("300");
            assertThat(march.getPay()).isEqualByComparingTo("5400");
            assertThat(company.commissions.run(finance, MARCH)).isEqualTo(results);
            assertThat(CommissionByContractIT.explanations(company, march))
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("50,000.00", "3%", "25,000.00", "10%", "4,000.00"));
            seesOnlyTheOwnPay(company, billing, results.getFirst());
            assertThatThrownBy(() -> company.commissions.close(finance, MARCH))
                    .as("the month is not over")
                    .isInstanceOf(ProblemException.class);

            company.clock.set(Instant.parse("2026-04-20T01:00:00Z"));
            company.commissions.close(finance, MARCH);
            assertThat(result(company, results.getFirst()).getState()).isEqualTo(ResultState.CLOSED);
            assertThatThrownBy(() -> company.commissions.run(finance, MARCH)).isInstanceOf(ProblemException.class);
            refusesANewSchemeForClosedMonths(company, finance);
            correctsInTheNextMonth(company, billing, customer, invoice, results.getFirst());
            assertThat(company.violations()).isEmpty();
        }
    }

    /** A first scheme that begins next month leaves the numbers of the sources to this one (FIN-20). */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void countsByTheStandardNumbersBeforeTheFirstScheme(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Actor finance = billing.finance;
            CommissionScheme later = company.schemes.blank(finance);
            later.setValidFrom(APRIL.atDay(1));
            later.setBaseRate(new BigDecimal("0.5"));
            company.schemes.create(finance, later);
            Customer customer = billing.customer("Blue Sky Ltd.");
            sold(billing, customer, "100", "100");
            long receipt = billing.receipt(customer, "CNY", "10000", null);
            company.receipts.writeOffProposed(finance, receipt);

            CommissionResult march =
                    result(company, company.commissions.run(finance, MARCH).getFirst());
            assertThat(march.getReceived()).isEqualByComparingTo("10000");
            assertThat(march.getCommission()).isEqualByComparingTo("300");
        }
    }

    /** Money of March is taken back in April, and other money comes in late. */
    private static void correctsInTheNextMonth(
            Company company, Billing billing, Customer customer, Invoice invoice, long march) {
        Actor finance = billing.finance;
        long entry =
                company.receipts.entries(finance, invoice.getId()).getLast().getId();
        company.receipts.reverse(finance, entry);
        Invoice small = sold(billing, customer, "100", "10");
        assertThat(small.getDueDate()).isEqualTo(LocalDate.of(2026, 5, 20));
        company.clock.set(Instant.parse("2026-05-25T01:00:00Z"));
        long late = billing.receipt(customer, "CNY", "1000", null);
        company.receipts.writeOff(finance, late, Map.of(small.getId(), new BigDecimal("1000")));

        CommissionResult april =
                result(company, company.commissions.run(finance, APRIL).getFirst());
        assertThat(april.getCommission()).isEqualByComparingTo("-4000");
        assertThat(april.getLines()).singleElement().satisfies(line -> assertThat(line.isCorrection())
                .isTrue());
        assertThat(april.getRewards()).isEqualByComparingTo("-300");
        assertThat(april.getFundBefore()).isEqualByComparingTo("400");
        assertThat(april.getHeld()).isEqualByComparingTo("-400");
        assertThat(april.fundAfter()).isZero();
        assertThat(result(company, march).getCommission())
                .as("a closed month stays")
                .isEqualByComparingTo("4000");
        assertThatThrownBy(() -> company.commissions.run(finance, YearMonth.of(2026, 5)))
                .as("April is not closed")
                .isInstanceOf(ProblemException.class);
        company.commissions.close(finance, APRIL);
        CommissionResult may = result(
                company, company.commissions.run(finance, YearMonth.of(2026, 5)).getFirst());
        // 1,000 x 3 % = 30, five days late: a tenth is cut.
        assertThat(may.getRewards())
                .as("money of the customer for the first time again")
                .isEqualByComparingTo("300");
        assertThat(may.getGross()).isEqualByComparingTo("30");
        assertThat(may.getCut()).isEqualByComparingTo("3");
        assertThat(may.getCommission()).isEqualByComparingTo("27");
    }

    /** The bands of March lie above its money; from April on they do not, but what is taken back goes as it came. */
    private static void rewardsNewCustomersAndMuchMoney(Company company, Actor finance) {
        CommissionScheme scheme = company.schemes.blank(finance);
        scheme.setValidFrom(MARCH.atDay(1));
        scheme.setNewCustomerReward(new BigDecimal("300"));
        scheme.getBands().add(new CommissionBand(new BigDecimal("75000.01"), new BigDecimal("0.06")));
        company.schemes.create(finance, scheme);
        CommissionScheme later = company.schemes.blank(finance);
        later.setValidFrom(APRIL.atDay(1));
        later.setBaseRate(new BigDecimal("0.02"));
        later.setNewCustomerReward(new BigDecimal("300"));
        later.getBands().add(new CommissionBand(new BigDecimal("900"), new BigDecimal("0.03")));
        company.schemes.create(finance, later);
        CommissionScheme twice = company.schemes.blank(finance);
        twice.setValidFrom(APRIL.plusMonths(5).atDay(1));
        twice.getBands().add(new CommissionBand(BigDecimal.TEN, BigDecimal.ZERO));
        twice.getBands().add(new CommissionBand(new BigDecimal("10.00"), BigDecimal.ONE));
        assertThatThrownBy(() -> company.schemes.create(finance, twice)).hasMessageContaining("same amount");
    }

    private static void seesOnlyTheOwnPay(Company company, Billing billing, long result) {
        assertThat(company.commissions.load(billing.seller, result).draft().getPay())
                .isEqualByComparingTo("5400");
        Actor colleague = company.user("wang", "sales", "Sales");
        assertThatThrownBy(() -> company.commissions.load(colleague, result)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> company.commissions.run(billing.seller, MARCH)).isInstanceOf(ProblemException.class);
    }

    private static void refusesANewSchemeForClosedMonths(Company company, Actor finance) {
        CommissionScheme scheme = company.schemes.blank(finance);
        scheme.setValidFrom(MARCH.atDay(1));
        scheme.setBaseRate(new BigDecimal("0.5"));
        assertThatThrownBy(() -> company.schemes.create(finance, scheme)).isInstanceOf(ProblemException.class);
    }

    private static Invoice sold(Billing billing, Customer customer, String price, String quantity) {
        Company company = billing.company;
        SalesOrder draft = company.orders.blank(billing.seller);
        draft.setCustomerId(customer.getId());
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(billing.product.getId());
        line.setQuantity(new BigDecimal(quantity));
        line.setPrice(new BigDecimal(price));
        draft.getLines().add(line);
        long order = company.orders.create(billing.seller, draft).id();
        billing.accept(order);
        LocalDate today = company.read(uow -> uow.today());
        billing.deliver(order, today);
        return company.invoices.invoice(billing.finance, order, today);
    }

    private static CommissionResult result(Company company, long id) {
        return company.commissions.load(Actor.system(), id).draft();
    }
}
