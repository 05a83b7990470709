package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.internal.reviews.RuleRecords;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.reviews.ContractReview;
import org.kontor.customers.Customer;
import org.kontor.finance.currency.ExchangeRate;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.Stored;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.Verdict;

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

            assertThat(open.contracts
                            .load(office, small)
                            .draft()
                            .getWorth()
                            .getHomeAmount()
                            .orElseThrow())
                    .as("USD 1,000 by the rate of the day (FIN-32)")
                    .isEqualByComparingTo("7100");
            Contract agreed = draft("USD", "4");
            agreed.worthTo(worth -> worth.setAgreedRate(BigDecimal.ZERO));
            assertRefused(agreed, "more than nothing");
            agreed.worthTo(worth -> worth.setAgreedRate(new BigDecimal("6.9")));
            assertThat(open.contracts
                            .create(seller, agreed)
                            .draft()
                            .getWorth()
                            .getHomeAmount()
                            .orElseThrow())
                    .as("by the rate that was agreed on")
                    .isEqualByComparingTo("6900");

            exchangeRate("JPY", "0.05");
            long yen = contract("JPY", "1000");
            submit(yen);
            assertThat(open.contracts.load(office, yen).draft().getReviews())
                    .as("JPY 250,000 are CNY 12,500")
                    .hasSize(1);
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLocalContractStaysInsideTheTermsOfItsMasterContract(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long master = signed(dated(draft("CNY", "4"), "2026-01-01", "2026-12-31"));
            Customer branch = company.customer(seller, "Harbour Works Branch", "100000", 30);
            assertRefused(local(master, "2025-12-31", "2026-06-30"), "dates lie outside");
            assertRefused(local(master, "2026-01-01", "2027-01-01"), "dates lie outside");
            assertRefused(local(master, "2026-01-01", null), "dates lie outside");
            Contract dollars = local(master, "2026-01-01", "2026-06-30");
            dollars.setCurrency("USD");
            assertRefused(dollars, "is in CNY");
            Contract ofBranch = local(master, "2026-01-01", "2026-09-30");
            ofBranch.setTitle("Branch pumps");
            ofBranch.setCustomerId(branch.getId());
            assertRefused(ofBranch, "does not belong");

            Stored<Customer> stored = open.customers.load(seller, branch.getId());
            stored.draft().setParentId(customer.getId());
            open.customers.update(seller, branch.getId(), stored.version(), stored.draft());
            open.contracts.create(seller, ofBranch);

            Stored<Contract> shorter = open.amendments.begin(seller, master, "Ends earlier");
            Contract until = shorter.draft();
            until.setEndsOn(LocalDate.parse("2026-08-31"));
            assertThatThrownBy(() -> open.contracts.update(seller, shorter.id(), shorter.version(), until))
                    .hasMessageContaining("outside these dates (1)")
                    .hasMessageContaining("Branch pumps");
            until.setEndsOn(LocalDate.parse("2026-10-31"));
            open.contracts.update(seller, shorter.id(), shorter.version(), until);
            open.contracts.create(seller, local(master, "2026-01-01", "2026-12-31"));
            submit(shorter.id());
            open.reviews.answer(office, shorter.id(), Verdict.AGREED, "");
            assertThatThrownBy(() -> move(office, shorter.id(), "sign"))
                    .as("a local contract that came while the amendment was reviewed")
                    .hasMessageContaining("outside these dates");
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void versionsNameProjectAndMasterContractAsUsersDo(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long master = signed(draft("CNY", "4"));
            String masterNumber = open.contracts.load(seller, master).draft().getNumber();
            long contract = signed(draft("CNY", "4"));
            Project project = open.projects.blank(seller);
            project.setName("Pumping station");
            project.setCustomerId(customer.getId());
            project.setCurrency("CNY");
            Stored<Project> entered = open.projects.create(seller, project);

            Stored<Contract> amendment = open.amendments.begin(seller, contract, "Belongs to a project now");
            amendment.draft().setProjectId(entered.id());
            amendment.draft().setMasterId(master);
            open.contracts.update(seller, amendment.id(), amendment.version(), amendment.draft());
            sign(amendment.id());

            assertThat(open.contracts.load(seller, contract).draft().getMasterId())
                    .isEqualTo(master);
            assertThat(open.amendments.sinceRevision(seller, contract, 1))
                    .extracting(d -> d.field() + ": " + d.before().orElse("-") + " > "
                            + d.after().orElse("-"))
                    .containsExactlyInAnyOrder(
                            "Project: - > " + entered.draft().getNumber() + "  Pumping station",
                            "Master contract: - > " + masterNumber + "  Pumps");
        }
    }

    private Contract local(long master, String from, String until) {
        Contract draft = dated(draft("CNY", "4"), from, until);
        draft.setMasterId(master);
        return draft;
    }

    private static Contract dated(Contract draft, String from, String until) {
        draft.setStartsOn(LocalDate.parse(from));
        draft.setEndsOn(Optional.ofNullable(until).map(LocalDate::parse).orElse(null));
        return draft;
    }

    private void assertRefused(Contract draft, String sentence) {
        assertThatThrownBy(() -> company.contracts.create(seller, draft)).hasMessageContaining(sentence);
    }

    private long signed(Contract draft) {
        long contract = company.contracts.create(seller, draft).id();
        sign(contract);
        return contract;
    }

    private void sign(long contract) {
        submit(contract);
        company.reviews.answer(office, contract, Verdict.AGREED, "");
        move(office, contract, "sign");
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
        move(seller, contract, "submit");
    }

    private void move(Actor actor, long contract, String way) {
        company.workflow.move(actor, ref(contract), way, Optional.empty());
    }

    private static RecordRef ref(long contract) {
        return new RecordRef("contract", contract);
    }
}
