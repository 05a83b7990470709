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
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Settlement;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.commission.CommissionLine;
import org.kontor.finance.commission.CommissionResult;
import org.kontor.finance.commission.SellerGrade;
import org.kontor.finance.commission.SellerRank;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.record.Stored;

/** Money of a contract is late by its settlement plan (FIN-22, R-17, P-07), and base pay has a condition. */
class CommissionByContractIT {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void latenessCountsAgainstTheSettlementPlan(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Customer customer = billing.customer("Silver Lake Ltd.");
            long contract = contract(billing, customer);
            long order = company.contracts.makeOrder(billing.seller, contract).getId();
            billing.accept(order);
            billing.deliver(order, SECOND);
            Invoice invoice = company.invoices.invoice(billing.finance, order, SECOND);
            assertThat(invoice.getDueDate()).isEqualTo(LocalDate.of(2026, 4, 1));
            Invoice other = billing.invoice(customer, "100");

            long first = paid(billing, customer, invoice, "2026-03-10T01:00:00Z", "500");
            paid(billing, customer, invoice, "2026-03-25T01:00:00Z", "500");
            paid(billing, customer, other, "2026-03-25T02:00:00Z", "100");
            CommissionResult march = run(company, billing.finance, MARCH);

            // 300 were due on the 2nd and came 8 days late, 200 are in time: 300 / 500 of a tenth.
            CommissionLine half = march.getLines().getFirst();
            assertThat(half.getContractId()).isEqualTo(contract);
            assertThat(half.getDueOn()).contains(SECOND);
            assertThat(half.getDueUntil()).contains(SECOND.plusDays(10));
            assertThat(half.getDaysLate()).isEqualTo(8);
            assertThat(half.getLateShare()).isEqualByComparingTo("0.06");
            assertThat(half.getCommission()).isEqualByComparingTo("14.10");
            CommissionLine rest = march.getLines().get(1);
            assertThat(rest.getDueOn()).contains(SECOND.plusDays(10));
            assertThat(rest.getDaysLate()).isEqualTo(13);
            assertThat(rest.getLateShare()).isEqualByComparingTo("0.1");
            CommissionLine without = march.getLines().getLast();
            assertThat(without.getContractId()).isNull();
            assertThat(without.getDueOn()).contains(LocalDate.of(2026, 4, 1));
            assertThat(without.getLateShare()).isZero();
            assertThat(explanations(company, march))
                    .satisfiesExactly(
                            text -> assertThat(text).contains("settlement plan", "8 days late", "6%"),
                            text -> assertThat(text).contains("settlement plan", "13 days late", "10%"),
                            text -> assertThat(text).contains("by the invoice").doesNotContain("late"));

            company.clock.set(Instant.parse("2026-04-20T01:00:00Z"));
            company.commissions.close(billing.finance, MARCH);
            company.receipts.reverse(
                    billing.finance,
                    company.receipts
                            .entriesOfReceipt(billing.finance, first)
                            .getFirst()
                            .getId());
            CommissionResult april = run(company, billing.finance, MARCH.plusMonths(1));
            assertThat(april.getCommission())
                    .as("what is taken back goes as it came")
                    .isEqualByComparingTo("-14.10");
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void basePayNeedsItsCondition(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Actor finance = billing.finance;
            SellerRank rank = company.ranks.blank(finance);
            rank.setUserId(billing.seller.userId());
            rank.setGrade(SellerGrade.SENIOR);
            company.ranks.create(finance, rank);
            CommissionResult first = run(company, finance, MARCH);
            assertThat(first.isConditionMet()).isTrue();
            assertThat(first.getBasePay()).isEqualByComparingTo("1000");

            Stored<CommissionResult> stored = company.commissions.load(finance, first.getId());
            stored.draft().setConditionMet(false);
            assertThatThrownBy(
                            () -> company.commissions.update(finance, first.getId(), stored.version(), stored.draft()))
                    .as("without a reason")
                    .isInstanceOf(ProblemException.class);
            stored.draft().setConditionReason("Phone off on three evenings");
            company.commissions.update(finance, first.getId(), stored.version(), stored.draft());
            CommissionResult without = run(company, finance, MARCH);
            assertThat(without.getBasePay()).isZero();
            assertThat(without.getFullBasePay()).isEqualByComparingTo("1000");
            assertThat(without.getPay()).isEqualByComparingTo(without.getAllowances());
            assertThat(without.getConditionReason()).isEqualTo("Phone off on three evenings");
            assertThat(company.violations()).isEmpty();
        }
    }

    private static long contract(Billing billing, Customer customer) {
        Company company = billing.company;
        Contract draft = company.contracts.blank(billing.seller);
        draft.setTitle("Pumps");
        draft.setCustomerId(customer.getId());
        ContractLine goods = new ContractLine();
        goods.setProductId(billing.product.getId());
        goods.setQuantity(BigDecimal.TEN);
        draft.getLines().add(goods);
        Map.of(SECOND, "300", SECOND.plusDays(10), "700").forEach((day, amount) -> {
            Settlement line = new Settlement();
            line.setDueOn(day);
            line.setAmount(new BigDecimal(amount));
            draft.getSettlements().add(line);
        });
        RecordRef contract = new RecordRef(
                Contracts.TYPE, company.contracts.create(billing.seller, draft).id());
        Actor office = company.user("he", "contracts", "Contracts");
        company.workflow.move(billing.seller, contract, "submit", Optional.empty());
        company.workflow.move(office, contract, "sign", Optional.empty());
        return contract.id();
    }

    private static long paid(Billing billing, Customer customer, Invoice invoice, String moment, String amount) {
        billing.company.clock.set(Instant.parse(moment));
        long receipt = billing.receipt(customer, "CNY", amount, null);
        billing.company.receipts.writeOff(billing.finance, receipt, Map.of(invoice.getId(), new BigDecimal(amount)));
        return receipt;
    }

    private static CommissionResult run(Company company, Actor finance, YearMonth month) {
        long result = company.commissions.run(finance, month).getFirst();
        return company.commissions.load(Actor.system(), result).draft();
    }

    static List<String> explanations(Company company, CommissionResult result) {
        return company.commissions.type().tables().stream()
                .flatMap(table -> explanations(table, result).stream())
                .toList();
    }

    /** What the lines of a table of a record say of themselves. */
    static <R, L> List<String> explanations(RecordType.Table<R, L> table, R result) {
        return table.lines().apply(result).stream()
                .map(line -> table.type()
                        .field("explanation")
                        .flatMap(field -> field.get(line))
                        .orElseThrow()
                        .toString())
                .toList();
    }
}
