package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Settlement;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;

/** Amounts beyond what can be stored and days outside a contract are refused with a sentence, and nothing is stored. */
class LimitsIT {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final String MOST = "999999999999999";

    @TempDir
    private Path home;

    private Billing billing;
    private Customer customer;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void amountsBeyondLimitsAreRefused(Databases kind) {
        try (Company company = new Company(kind, home)) {
            billing = new Billing(company);
            customer = billing.customer("Blue Sky Ltd.");
            billing.rate("USD", LocalDate.of(2026, 1, 1), "7.10");

            refused(() -> order(MOST, "2"), "15 digits");
            refused(() -> order("1000000000000000", "1"), "15 digits");
            long largest = order(MOST, "1");
            SalesOrder stored = company.orders.load(billing.seller, largest).draft();
            assertThat(stored.getNetTotal()).isEqualByComparingTo(MOST);
            stored.getLines().add(line("1", "1"));
            int version = company.orders.load(billing.seller, largest).version();
            refused(() -> company.orders.update(billing.seller, largest, version, stored), "15 digits");
            assertThat(company.orders.load(billing.seller, largest).draft().getNetTotal())
                    .isEqualByComparingTo(MOST);

            refused(() -> contract(draft -> draft.getLines().getFirst().setPrice(new BigDecimal(MOST))), "15 digits");
            refused(
                    () -> contract(
                            draft -> draft.getSettlements().getFirst().setAmount(new BigDecimal("1000000000000000"))),
                    "15 digits");

            refused(() -> receipt("CNY", "1000000000000000"), "15 digits");
            refused(() -> receipt("USD", MOST), "15 digits");
            assertThat(receipt("CNY", MOST)).isPositive();
            long foreign = billing.order(customer, "USD", "100000000000000");
            billing.deliver(foreign, TODAY);
            Invoice invoice = company.invoices.invoice(billing.finance, foreign, TODAY);
            assertThat(invoice.getTotal()).isEqualByComparingTo("100000000000000");
            long beyond = billing.order(customer, "USD", "900000000000000");
            assertThat(company.credit.figures(billing.finance, beyond).objections())
                    .as("more than can be counted in the currency of the limit")
                    .extracting(Object::toString)
                    .anyMatch(objection -> objection.contains("15 digits"));
            billing.deliver(beyond, TODAY);
            refused(() -> company.invoices.invoice(billing.finance, beyond, TODAY), "15 digits");
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void settlementsLieInsideTheContractOrAreWarnedOf(Databases kind) {
        try (Company company = new Company(kind, home)) {
            billing = new Billing(company);
            customer = billing.customer("Blue Sky Ltd.");
            refused(() -> contract(due(TODAY.minusDays(1))), "before the contract starts");
            refused(() -> contract(due(TODAY.plusYears(1).plusYears(3).plusDays(1))), "3 years after");
            assertThat(contract(due(TODAY.minusDays(1)).andThen(draft -> draft.setSignedOn(TODAY.minusDays(1)))))
                    .as("paid down at signing")
                    .isPositive();
            Contract late = draft(due(TODAY.plusYears(1).plusDays(30)));
            assertThat(company.contracts.check(billing.seller, Optional.empty(), late))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.isError()).isFalse())
                    .extracting(Problem::text)
                    .asString()
                    .contains("after the contract ends");
            assertThat(company.contracts.create(billing.seller, late).id()).isPositive();
            assertThat(company.violations()).isEmpty();
        }
    }

    private static Consumer<Contract> due(LocalDate day) {
        return draft -> draft.getSettlements().getFirst().setDueOn(day);
    }

    private long contract(Consumer<Contract> change) {
        return billing.company.contracts.create(billing.seller, draft(change)).id();
    }

    private Contract draft(Consumer<Contract> change) {
        Contract draft = billing.company.contracts.blank(billing.seller);
        draft.setTitle("Pumps");
        draft.setCustomerId(customer.getId());
        draft.setStartsOn(TODAY);
        draft.setEndsOn(TODAY.plusYears(1));
        ContractLine goods = new ContractLine();
        goods.setProductId(billing.product.getId());
        goods.setQuantity(new BigDecimal("2"));
        draft.getLines().add(goods);
        Settlement settlement = new Settlement();
        settlement.setDueOn(TODAY);
        settlement.setAmount(new BigDecimal("200"));
        draft.getSettlements().add(settlement);
        change.accept(draft);
        return draft;
    }

    private long order(String price, String quantity) {
        SalesOrder draft = billing.company.orders.blank(billing.seller);
        draft.setCustomerId(customer.getId());
        draft.getLines().add(line(price, quantity));
        return billing.company.orders.create(billing.seller, draft).id();
    }

    private SalesOrderLine line(String price, String quantity) {
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(billing.product.getId());
        line.setQuantity(new BigDecimal(quantity));
        line.setPrice(new BigDecimal(price));
        return line;
    }

    private long receipt(String currency, String amount) {
        Receipt draft = billing.company.receipts.blank(billing.finance);
        draft.setPayerId(customer.getId());
        draft.setCurrency(currency);
        draft.setAmount(new BigDecimal(amount));
        return billing.company.receipts.create(billing.finance, draft).id();
    }

    private static void refused(Runnable action, String words) {
        assertThatThrownBy(action::run).isInstanceOf(ProblemException.class).hasMessageContaining(words);
    }
}
