package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.internal.reviews.RuleRecords;
import org.kontor.contracts.reviews.ContractReview;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.ReviewRule;
import org.kontor.process.reviews.Verdict;

/** A database of before keeps rules and opinions of contracts when these get their common home (ORD-12, SEC-08). */
class ReviewsCarriedOverIT {

    private static final List<String> AS_BEFORE = List.of(
            "CREATE TABLE REVIEW_RULE (ID BIGINT NOT NULL PRIMARY KEY, VERSION INTEGER NOT NULL,"
                    + " CREATED_AT TIMESTAMP NOT NULL, CHANGED_AT TIMESTAMP NOT NULL, CHANGED_BY VARCHAR(100) NOT NULL,"
                    + " DEPARTMENT VARCHAR(20) NOT NULL, KIND VARCHAR(20), FROM_AMOUNT DECIMAL(19,4) NOT NULL,"
                    + " ACTIVE BOOLEAN NOT NULL)",
            "INSERT INTO REVIEW_RULE SELECT ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, DEPARTMENT, KIND,"
                    + " FROM_AMOUNT, ACTIVE FROM DOCUMENT_REVIEW_RULE",
            "DELETE FROM DOCUMENT_REVIEW_RULE",
            "ALTER TABLE CONTRACT_REVIEW DROP COLUMN STEP_NO",
            "ALTER TABLE CONTRACT_REVIEW DROP COLUMN ASKED_ON");

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void rulesAndOpinionsStay(Databases kind) throws Exception {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            RuleRecords rules = new RuleRecords(company.units, company.lists);
            rules.ready();
            ReviewRule own = rules.blank(Actor.system());
            own.setDepartment(ReviewDepartment.FINANCE);
            own.setKind(ContractKind.SERVICE.name());
            own.setFromAmount(BigDecimal.TEN);
            own.setActive(false);
            rules.create(Actor.system(), own);
            Actor seller = company.user("wang", "sales", "Sales");
            Actor office = company.user("chen", "contracts", "Contract office");
            Actor finance = company.user("li", "finance", "Finance");
            long contract = contract(company, seller);
            move(company, seller, contract, "submit");
            company.reviews.answer(finance, contract, Verdict.OBJECTED, "Half in advance");
            move(company, office, contract, "return");
            company.clock.set(Instant.parse("2026-03-05T01:00:00Z"));
            move(company, seller, contract, "submit");

            upgrade(company);

            assertThat(company.lists.firstPage(
                            Actor.system(), company.lists.list("reviewRules").orElseThrow(), ListRequest.ALL, 10))
                    .hasSize(4);
            assertThat(company.<List<ReviewRule>>read(
                            uow -> uow.query(ReviewRule.class, "SELECT r FROM ReviewRule r ORDER BY r.id")))
                    .extracting(
                            ReviewRule::getDocumentType,
                            ReviewRule::getStep,
                            ReviewRule::getDepartment,
                            ReviewRule::getKind,
                            ReviewRule::isActive)
                    .contains(
                            tuple("contract", 1, ReviewDepartment.MANAGEMENT, null, true),
                            tuple("contract", 1, ReviewDepartment.FINANCE, "SERVICE", false));
            assertThat(company.contracts.load(office, contract).draft().getReviews())
                    .extracting(
                            ContractReview::getRound,
                            ContractReview::getDepartment,
                            ContractReview::getVerdict,
                            ContractReview::getAskedOn)
                    .containsExactly(
                            tuple(2, ReviewDepartment.FINANCE, Verdict.PENDING, LocalDate.of(2026, 3, 5)),
                            tuple(2, ReviewDepartment.LEGAL, Verdict.PENDING, LocalDate.of(2026, 3, 5)),
                            tuple(1, ReviewDepartment.FINANCE, Verdict.OBJECTED, LocalDate.of(2026, 3, 2)),
                            tuple(1, ReviewDepartment.LEGAL, Verdict.PENDING, null));
            company.reviews.answer(finance, contract, Verdict.AGREED, "Thank you");
            company.reviews.answer(office, contract, Verdict.AGREED, "");
            move(company, office, contract, "sign");
            rules.ready();
            assertThat(company.violations()).isEmpty();
        }
    }

    private static void upgrade(Company company) throws Exception {
        String script = new String(
                Contract.class
                        .getResourceAsStream("internal/schema/017_reviews.sql")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        try (Connection connection = company.database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String before : AS_BEFORE) {
                statement.executeUpdate(before);
            }
            for (String part : script.replaceAll("(?m)^--.*$", "").split(";")) {
                if (!part.isBlank()) {
                    statement.executeUpdate(part.strip());
                }
            }
            connection.commit();
        }
        company.units.run(
                Actor.system(),
                "test",
                uow -> uow.entities().getEntityManagerFactory().getCache().evictAll());
    }

    private static long contract(Company company, Actor seller) {
        Customer customer = company.customer(seller, "Harbour Works Ltd.", "100000", 30);
        Product pump = company.product("P-1", "250.00", Tracking.NONE);
        Contract draft = company.contracts.blank(seller);
        draft.setTitle("Pumps");
        draft.setCustomerId(customer.getId());
        ContractLine line = new ContractLine();
        line.setProductId(pump.getId());
        line.setQuantity(new BigDecimal("500"));
        draft.getLines().add(line);
        return company.contracts.create(seller, draft).id();
    }

    private static void move(Company company, Actor actor, long contract, String way) {
        company.workflow.move(
                actor,
                new RecordRef("contract", contract),
                way,
                way.equals("return") ? Optional.of("As finance says") : Optional.empty());
    }
}
