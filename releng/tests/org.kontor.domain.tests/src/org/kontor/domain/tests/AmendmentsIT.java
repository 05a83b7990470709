package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.PaymentEntry;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.amendments.Amendments;
import org.kontor.contracts.amendments.ContractVersion;
import org.kontor.contracts.internal.reviews.ReviewReminders;
import org.kontor.contracts.internal.reviews.RuleRecords;
import org.kontor.contracts.reviews.AwaitedReview;
import org.kontor.contracts.reviews.ContractReview;
import org.kontor.contracts.reviews.Reviews;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.Stored;
import org.kontor.process.reviews.Verdict;

/** Contracts are agreed to by departments before they bind (CON-18, SEC-08), and changed only by amendments (CON-19). */
class AmendmentsIT {

    private static final LocalDate DUE = LocalDate.parse("2026-04-01");

    @TempDir
    private Path home;

    private Company company;
    private Reviews reviews;
    private Amendments amendments;
    private Actor seller;
    private Actor office;
    private Actor finance;
    private Customer customer;
    private Product pump;
    private Product valve;

    private void begin(Databases kind) {
        company = new Company(kind, home);
        company.setUp();
        RuleRecords rules = new RuleRecords(company.units, company.lists);
        rules.ready();
        rules.ready();
        reviews = company.reviews;
        amendments = company.amendments;
        seller = company.user("wang", "sales", "Sales");
        office = company.user("chen", "contracts", "Contract office");
        finance = company.user("li", "finance", "Finance");
        customer = company.customer(seller, "Harbour Works Ltd.", "100000", 30);
        pump = company.product("P-1", "250.00", Tracking.NONE);
        valve = company.product("V-1", "10.00", Tracking.NONE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aContractBindsWhenAllDepartmentsAgreeThatItsKindAndAmountAskFor(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long small = contract("2");
            move(seller, small, "submit");
            assertThat(open.contracts.load(office, small).draft().getReviews()).hasSize(1);

            long large = contract("480");
            move(seller, large, "submit");
            assertThatThrownBy(() -> move(office, large, "sign"))
                    .hasMessageContaining("Legal")
                    .hasMessageContaining("Finance");
            assertThat(new ReviewReminders(open.reader).reminders(finance, DUE)).hasSize(1);
            assertWaits(small, AwaitedReview.LEGAL, "Waits for Legal (chen) since");
            assertWaits(large, AwaitedReview.LEGAL_FINANCE, "Waits for Legal (chen), Finance (li) since");
            assertThatThrownBy(() -> reviews.answer(finance, small, Verdict.AGREED, ""))
                    .hasMessageContaining("does not wait");
            assertThatThrownBy(() -> reviews.answer(finance, large, Verdict.OBJECTED, " "))
                    .hasMessageContaining("why");

            assertThat(Reviews.asked(open.contracts.load(finance, large).draft(), finance))
                    .hasSize(1);
            reviews.answer(finance, large, Verdict.OBJECTED, "Half in advance, please");
            assertThat(Reviews.asked(open.contracts.load(finance, large).draft(), finance))
                    .as("who has answered is asked no more")
                    .isEmpty();
            assertWaits(large, AwaitedReview.OFFICE, "Waits for Contract office (chen) since");
            reviews.answer(office, large, Verdict.AGREED, "");
            assertThatThrownBy(() -> move(office, large, "sign")).hasMessageContaining("objected");
            open.workflow.move(office, ref(large), "return", Optional.of("See finance"));
            move(seller, large, "submit");
            reviews.answer(finance, large, Verdict.AGREED, "Thank you");
            assertWaits(large, AwaitedReview.LEGAL, "Waits for Legal (chen) since");
            reviews.answer(office, large, Verdict.AGREED, "");
            move(office, large, "sign");

            Contract signed = open.contracts.load(seller, large).draft();
            assertThat(signed.getState()).isEqualTo(ContractState.SIGNED);
            assertThat(signed.getReviews())
                    .as("every opinion is kept")
                    .extracting(ContractReview::getOpinion)
                    .contains("Half in advance, please", "Thank you");
            assertThat(new ReviewReminders(open.reader).reminders(finance, DUE)).isEmpty();
            assertThat(signed.getWait()).isEmpty();
            assertThat(open.workflow.standing(seller, ref(large)).awaits()).isEmpty();
            assertThat(open.violations()).isEmpty();
        }
    }

    /** CON-18: the head of a contract and its list say for whom it waits. */
    private void assertWaits(long contract, AwaitedReview whom, String words) {
        assertThat(company.workflow.standing(seller, ref(contract)).awaits().map(Object::toString))
                .hasValueSatisfying(said -> assertThat(said).startsWith(words));
        assertThat(company.lists
                        .rows(seller, company.lists.list("contracts").orElseThrow(), List.of(contract))
                        .getFirst()
                        .values())
                .contains(whom.name());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAmendmentChangesTheContractWhenItIsSignedAndTheVersionBeforeIsKept(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long contract = signed("4");
            Settlement plan = open.contracts
                    .load(office, contract)
                    .draft()
                    .getSettlements()
                    .getFirst();
            pay(contract, plan, "300");

            Stored<Contract> amendment = amendments.begin(seller, contract, "The customer wants valves, too");
            assertThatThrownBy(() -> amendments.begin(seller, contract, "Once more"))
                    .hasMessageContaining("under way");
            Contract draft = amendment.draft();
            draft.getLines().getFirst().setQuantity(new BigDecimal("6"));
            draft.getLines().add(line(valve, "10"));
            draft.getSettlements().getFirst().setAmount(new BigDecimal("1600"));
            open.contracts.update(seller, amendment.id(), amendment.version(), draft);

            assertThat(open.contracts.load(seller, contract).draft().getAmount())
                    .as("until it is signed the contract stays as it is")
                    .isEqualByComparingTo("1000");
            sign(amendment.id());

            Contract changed = open.contracts.load(seller, contract).draft();
            assertThat(changed.getAmount()).isEqualByComparingTo("1600");
            assertThat(changed.getRevision()).isEqualTo(2);
            assertThat(changed.getSettlements().getFirst().getSettled()).isEqualByComparingTo("300");
            assertThat(open.contracts.load(seller, amendment.id()).draft().getState())
                    .isEqualTo(ContractState.MERGED);
            assertThat(amendments.versions(seller, contract))
                    .extracting(ContractVersion::getRevision)
                    .containsExactly(1);
            assertThat(amendments.sinceRevision(seller, contract, 1))
                    .extracting(d -> d.line().orElse("") + " | " + d.field() + ": "
                            + d.before().orElse("-") + " > " + d.after().orElse("-"))
                    .contains(
                            " | Amount: 1000 > 1600",
                            "P-1  Product P-1 | Quantity: 4 > 6",
                            "V-1  Product V-1 | Quantity: - > 10",
                            "2026-04-01 | Amount: 1000 > 1600");
            assertThat(amendments.changesOf(seller, amendment.id())).isNotEmpty();
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasPaidStaysInThePlanAndOnlyAContractInForceIsAmended(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long draft = contract("1");
            assertThatThrownBy(() -> amendments.begin(seller, draft, "No")).hasMessageContaining("in force");

            long contract = signed("4");
            pay(
                    contract,
                    open.contracts
                            .load(office, contract)
                            .draft()
                            .getSettlements()
                            .getFirst(),
                    "700");
            Stored<Contract> amendment = amendments.begin(seller, contract, "Two pumps less");
            amendment.draft().getLines().getFirst().setQuantity(new BigDecimal("2"));
            amendment.draft().getSettlements().getFirst().setAmount(new BigDecimal("500"));
            open.contracts.update(seller, amendment.id(), amendment.version(), amendment.draft());
            move(seller, amendment.id(), "submit");
            reviews.answer(office, amendment.id(), Verdict.AGREED, "");

            assertThatThrownBy(() -> move(office, amendment.id(), "sign")).hasMessageContaining("700");
            assertThat(open.contracts.load(seller, contract).draft().getRevision())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCannotBeIsRefusedWithASentenceAndNothingIsStored(Databases kind) {
        begin(kind);
        try (Company open = company) {
            assertRefused(draft -> draft.getLines().getFirst().setQuantity(new BigDecimal("9999999999999999")), "15");
            assertRefused(
                    draft -> {
                        draft.getLines().getFirst().setQuantity(new BigDecimal("999999999"));
                        draft.getLines().getFirst().setPrice(new BigDecimal("999999999"));
                    },
                    "more than a number of 15 digits");
            assertRefused(
                    draft -> draft.getSettlements().getFirst().setDueOn(LocalDate.parse("2025-12-31")),
                    "before the contract starts");
            assertRefused(draft -> draft.setEndsOn(LocalDate.parse("2025-12-31")), "cannot end before it starts");
            assertRefused(
                    draft -> {
                        draft.setEndsOn(LocalDate.parse("2026-06-30"));
                        draft.setSignedOn(LocalDate.parse("2026-07-01"));
                    },
                    "signed after it ended");
            assertThat(open.contracts.find(seller, "Pumps", 5)).isEmpty();

            long planDiffers = contract("2");
            Stored<Contract> stored = open.contracts.load(seller, planDiffers);
            stored.draft().getSettlements().getFirst().setAmount(new BigDecimal("499.99"));
            open.contracts.update(seller, planDiffers, stored.version(), stored.draft());
            move(seller, planDiffers, "submit");
            reviews.answer(office, planDiffers, Verdict.AGREED, "");
            assertThatThrownBy(() -> move(office, planDiffers, "sign")).hasMessageContaining("499.99");

            long signedTomorrow = contract("2");
            Stored<Contract> early = open.contracts.load(seller, signedTomorrow);
            early.draft().setSignedOn(LocalDate.parse("2026-03-02"));
            open.contracts.update(seller, signedTomorrow, early.version(), early.draft());
            move(seller, signedTomorrow, "submit");
            reviews.answer(office, signedTomorrow, Verdict.AGREED, "");
            open.clock.set(Instant.parse("2026-03-01T01:00:00Z"));
            assertThatThrownBy(() -> move(office, signedTomorrow, "sign"))
                    .as("the clock was set back")
                    .hasMessageContaining("2026-03-02")
                    .hasMessageContaining("clock");
            open.clock.set(Instant.parse("2026-03-02T01:00:00Z"));
            move(office, signedTomorrow, "sign");
            assertThat(open.contracts.load(office, planDiffers).draft().getNumber())
                    .as("a refused signature takes no number")
                    .isNull();
            assertThat(open.violations()).isEmpty();

            long order = open.contracts
                    .makeOrder(company.user("wu", "sales-manager", "Sales"), signedTomorrow)
                    .getId();
            assertThat(order).isPositive();
            assertThat(open.contracts.fulfilment(seller, signedTomorrow))
                    .singleElement()
                    .satisfies(goods -> {
                        assertThat(goods.product()).startsWith("P-1");
                        assertThat(goods.contracted()).isEqualByComparingTo("2");
                        assertThat(goods.ordered()).isEqualByComparingTo("2");
                        assertThat(goods.delivered()).isEqualByComparingTo("0");
                        assertThat(goods.toOrder()).isEqualByComparingTo("0");
                        assertThat(goods.toDeliver()).isEqualByComparingTo("2");
                    });
        }
    }

    private void assertRefused(Consumer<Contract> mistake, String sentence) {
        Contract draft = draft("4");
        draft.setStartsOn(LocalDate.parse("2026-01-01"));
        mistake.accept(draft);
        assertThatThrownBy(() -> company.contracts.create(seller, draft)).hasMessageContaining(sentence);
    }

    private long contract(String quantity) {
        return company.contracts.create(seller, draft(quantity)).id();
    }

    private Contract draft(String quantity) {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle("Pumps");
        draft.setCustomerId(customer.getId());
        draft.getLines().add(line(pump, quantity));
        Settlement plan = new Settlement();
        plan.setDueOn(DUE);
        plan.setAmount(new BigDecimal("250").multiply(new BigDecimal(quantity)));
        draft.getSettlements().add(plan);
        return draft;
    }

    private static ContractLine line(Product product, String quantity) {
        ContractLine line = new ContractLine();
        line.setProductId(product.getId());
        line.setQuantity(new BigDecimal(quantity));
        return line;
    }

    private long signed(String quantity) {
        long contract = contract(quantity);
        sign(contract);
        return contract;
    }

    private void sign(long contract) {
        move(seller, contract, "submit");
        reviews.answer(office, contract, Verdict.AGREED, "");
        move(office, contract, "sign");
    }

    private void pay(long contract, Settlement plan, String amount) {
        int version = company.contracts.load(office, contract).version();
        company.contracts.settle(
                office,
                contract,
                version,
                PaymentEntry.of(LocalDate.of(2026, 3, 2), plan.getId(), new BigDecimal(amount)));
    }

    private void move(Actor actor, long contract, String way) {
        company.workflow.move(actor, ref(contract), way, Optional.empty());
    }

    private static RecordRef ref(long contract) {
        return new RecordRef("contract", contract);
    }
}
