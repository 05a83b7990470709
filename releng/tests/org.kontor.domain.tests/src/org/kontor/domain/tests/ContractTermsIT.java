package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.internal.reviews.RuleRecords;
import org.kontor.contracts.reviews.ContractReview;
import org.kontor.contracts.reviews.ReviewDepartment;
import org.kontor.customers.Customer;
import org.kontor.finance.currency.ExchangeRate;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;

/** What contracts are worth to those who review them (SEC-08), and what governs them (CON-26). */
class ContractTermsIT {

    @TempDir
    private Path home;

    private Company company;
    private Actor seller;
    private Actor office;
    private Customer customer;
    private Product pump;

    private void begin(Databases kind) {
        company = new Company(kind, home);
        company.setUp();
        new RuleRecords(company.units, company.lists).ready();
        seller = company.user("wang", "sales", "Sales");
        office = company.user("chen", "contracts", "Contract office");
        customer = company.customer(seller, "Harbour Works Ltd.", "100000", 30);
        pump = company.product("P-1", "250.00", Tracking.NONE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void foreignMoneyIsReviewedByWhatItIsWorthInTheCompanysCurrency(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long unrated = contract("USD", "4");
            submit(unrated);
            assertThat(open.contracts.load(office, unrated).draft().getReviews())
                    .as("without a rate nobody can tell that the contract is small")
                    .extracting(ContractReview::getDepartment)
                    .containsExactlyInAnyOrder(
                            ReviewDepartment.LEGAL, ReviewDepartment.FINANCE, ReviewDepartment.MANAGEMENT);
            assertThat(awaits(unrated)).contains("no exchange rate of USD");

            exchangeRate("USD", "7.1");
            long large = contract("USD", "360");
            submit(large);
            assertThat(open.contracts.load(office, large).draft().getReviews())
                    .as("USD 90,000 are CNY 639,000")
                    .hasSize(3);
            long small = contract("USD", "4");
            submit(small);
            assertThat(open.contracts.load(office, small).draft().getReviews())
                    .extracting(ContractReview::getDepartment)
                    .containsExactly(ReviewDepartment.LEGAL);
            assertThat(awaits(small)).doesNotContain("exchange rate");

            exchangeRate("JPY", "0.05");
            long yen = contract("JPY", "1000");
            submit(yen);
            assertThat(open.contracts.load(office, yen).draft().getReviews())
                    .as("JPY 250,000 are CNY 12,500")
                    .hasSize(1);
            assertThat(open.violations()).isEmpty();
        }
    }

    private String awaits(long contract) {
        return company.workflow
                .standing(seller, ref(contract))
                .awaits()
                .orElseThrow()
                .toString();
    }

    private void exchangeRate(String currency, String rate) {
        ExchangeRate draft = company.rates.blank(Actor.system());
        draft.setCurrency(currency);
        draft.setRate(new BigDecimal(rate));
        company.rates.create(Actor.system(), draft);
    }

    private long contract(String currency, String quantity) {
        return company.contracts.create(seller, draft(currency, quantity)).id();
    }

    private Contract draft(String currency, String quantity) {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle("Pumps");
        draft.setCustomerId(customer.getId());
        draft.setCurrency(currency);
        ContractLine line = new ContractLine();
        line.setProductId(pump.getId());
        line.setQuantity(new BigDecimal(quantity));
        draft.getLines().add(line);
        return draft;
    }

    private void submit(long contract) {
        company.workflow.move(seller, ref(contract), "submit", Optional.empty());
    }

    private static RecordRef ref(long contract) {
        return new RecordRef("contract", contract);
    }
}
