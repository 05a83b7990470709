package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.finance.CreditFigures;
import org.kontor.finance.CreditReview;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.process.Workflow.Step;

/** An order within the credit terms passes by the rule, whatever the currency; everything else waits for finance (R-13, ORD-11). */
class CreditRuleIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsWithinTheTermsPassesWithItsFigures(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Customer customer = company.customer(billing.seller, "Safe Ltd.", "1000", 30);
            long first = submitted(billing, customer, "CNY", "600");
            assertThat(state(billing, first)).isEqualTo(SalesOrderState.TO_DELIVER);
            assertThat(company.credit.decisions(billing.finance, first))
                    .extracting(CreditReview::isApproved, CreditReview::isAutomatic, review -> review.getOrderTotal()
                            .intValue())
                    .containsExactly(tuple(true, true, 600));
            assertThat(company.workflow.standing(billing.seller, ref(first)).history())
                    .extracting(step -> step.to().id())
                    .containsExactly("DRAFT", "CREDIT_REVIEW", "TO_DELIVER");
            assertThat(company.workflow.standing(billing.seller, ref(first)).history().stream()
                            .flatMap(step -> step.note().stream()))
                    .containsAnyOf("Within the credit terms", "在信用条件内，按规则通过");
            long second = submitted(billing, customer, "CNY", "401");
            assertThat(state(billing, second)).isEqualTo(SalesOrderState.CREDIT_REVIEW);
            assertThat(company.credit.decisions(billing.finance, second)).isEmpty();
            assertThat(company.creditQueue.count(billing.finance)).isEqualTo(1);
            nobodyGoesBeyondWithoutAReason(billing, second);
            assertThat(company.violations()).isEmpty();
        }
    }

    /** At the button of the document as well as in the queue. */
    private static void nobodyGoesBeyondWithoutAReason(Billing billing, long order) {
        assertThatThrownBy(
                        () -> billing.company.workflow.move(billing.finance, ref(order), "approve", Optional.empty()))
                .hasMessageContaining("The limit of 1,000 is exceeded");
        assertThatThrownBy(
                        () -> billing.company.workflow.move(billing.finance, ref(order), "approve", Optional.of("  ")))
                .hasMessageContaining("Give a reason");
        assertThat(billing.company.creditQueue.decide(billing.finance, List.of(order), true, Optional.empty()))
                .allSatisfy(decided -> {
                    assertThat(decided.done()).isFalse();
                    assertThat(decided.title()).contains("Safe Ltd.");
                });
        billing.company.workflow.move(billing.finance, ref(order), "approve", Optional.of("Paid in advance"));
        assertThat(state(billing, order)).isEqualTo(SalesOrderState.TO_DELIVER);
        assertThat(billing.company.credit.decisions(billing.finance, order))
                .extracting(CreditReview::isAutomatic, CreditReview::getReason)
                .containsExactly(tuple(false, "Paid in advance"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void moneyInOtherCurrenciesCountsAtTheRateOfTheDay(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            billing.rate("USD", TODAY.minusDays(3), "7.1");
            Customer customer = company.customer(billing.seller, "Abroad Ltd.", "10000", 30);
            billing.invoice(customer, "USD", "500", TODAY);
            long dollars = submitted(billing, customer, "USD", "600");
            assertThat(state(billing, dollars)).isEqualTo(SalesOrderState.TO_DELIVER);
            long third = submitted(billing, customer, "CNY", "2191");
            CreditFigures figures = company.credit.figures(billing.finance, third);
            assertThat(state(billing, third))
                    .as("3,550 owed, 4,260 ordered and 2,191 are 10,001")
                    .isEqualTo(SalesOrderState.CREDIT_REVIEW);
            assertThat(figures.receivable().amount()).isEqualByComparingTo("3550");
            assertThat(figures.acceptedOrders().amount()).isEqualByComparingTo("4260");
            assertThat(figures.exposure().amount()).isEqualByComparingTo("10001");
            assertThat(english(figures.rates())).containsExactly("USD counted at 7.1 CNY");
            long euros = submitted(billing, customer, "EUR", "10");
            assertThat(state(billing, euros)).isEqualTo(SalesOrderState.CREDIT_REVIEW);
            assertThat(english(company.credit.figures(billing.finance, euros).objections()))
                    .first()
                    .asString()
                    .startsWith("There is no exchange rate from EUR to CNY for ")
                    .endsWith("finance has to decide.");
            assertThat(company.creditQueue.waiting(billing.finance, 0, 10)).allSatisfy(row -> assertThat(row.figures())
                    .isEqualTo(company.credit.figures(billing.finance, row.orderId())));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCompanyMayLetFinanceLookAtEveryOrder(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            company.financeLooksAtEveryOrder();
            Customer customer = company.customer(billing.seller, "Safe Ltd.", "1000", 30);
            long order = submitted(billing, customer, "CNY", "600");
            assertThat(state(billing, order)).isEqualTo(SalesOrderState.CREDIT_REVIEW);
            assertThat(company.workflow.standing(billing.seller, ref(order)).history())
                    .extracting(Step::note)
                    .allMatch(Optional::isEmpty);
        }
    }

    private static long submitted(Billing billing, Customer customer, String currency, String amount) {
        SalesOrder draft = billing.company.orders.blank(billing.seller);
        draft.setCustomerId(customer.getId());
        draft.setCurrency(currency);
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(billing.product.getId());
        line.setQuantity(BigDecimal.ONE);
        line.setPrice(new BigDecimal(amount));
        draft.getLines().add(line);
        long order = billing.company.orders.create(billing.seller, draft).id();
        billing.company.orders.submit(billing.seller, order);
        return order;
    }

    private static SalesOrderState state(Billing billing, long order) {
        return billing.company.order(order).getState();
    }

    private static List<String> english(List<Text> texts) {
        return texts.stream().map(text -> text.in(Locale.ENGLISH)).toList();
    }

    private static RecordRef ref(long order) {
        return new RecordRef(Orders.TYPE, order);
    }
}
