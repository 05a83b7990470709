package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.CreditGrade;
import org.kontor.customers.Customer;
import org.kontor.customers.credit.CreditAssessment;
import org.kontor.customers.internal.credit.AssessmentReminders;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.Stored;

/** Credit is given when three departments were heard, and assessed again in time (CUS-13, CUS-14, P-04). */
class CreditAssessmentIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void givesCreditWhenThreeDepartmentsWereHeard(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Actor finance = company.user("zhao", "finance", "Finance");
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "0", 0);
            CreditAssessment draft = company.assessments.blank(seller);
            draft.setCustomerId(customer.getId());
            draft.getFactors().forEach(factor -> factor.setScore(75));
            draft.getFactors().getFirst().setScore(80);
            Stored<CreditAssessment> stored = company.assessments.create(seller, draft);
            RecordRef ref = new RecordRef("creditAssessment", stored.id());

            assertThat(stored.draft().score()).hasValue(76);
            company.workflow.move(seller, ref, "submit", Optional.empty());
            assertThatThrownBy(() -> company.workflow.move(finance, ref, "set", Optional.empty()))
                    .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems())
                            .hasSize(4));
            assertThatThrownBy(() -> company.workflow.move(seller, ref, "set", Optional.empty()))
                    .isInstanceOf(ProblemException.class);

            Stored<CreditAssessment> open = company.assessments.load(finance, stored.id());
            open.draft().getOpinions().forEach(opinion -> opinion.setOpinion("agreed"));
            open.draft().setGrade(CreditGrade.B);
            open.draft().setLimit(new BigDecimal("50000"));
            open.draft().setDays(45);
            company.assessments.update(finance, open.id(), open.version(), open.draft());
            company.workflow.move(finance, ref, "set", Optional.empty());

            Customer assessed = company.customers.load(seller, customer.getId()).draft();
            assertThat(assessed.getCreditGrade()).isEqualTo(CreditGrade.B);
            assertThat(assessed.getCreditLimit()).isEqualByComparingTo("50000");
            assertThat(assessed.getCreditDays()).isEqualTo(45);
            assertThat(assessed.getCreditReviewOn()).isEqualTo(LocalDate.of(2027, 3, 2));
            assertThat(company.violations()).isEmpty();

            AssessmentReminders reminders = new AssessmentReminders(company.units);
            assertThat(reminders.reminders(seller, LocalDate.of(2027, 1, 30))).isEmpty();
            assertThat(reminders.reminders(seller, LocalDate.of(2027, 1, 31))).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theLowestGradePaysCash(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.clock.set(Instant.parse("2026-05-01T01:00:00Z"));
            Actor seller = company.user("li", "sales", "Sales");
            CreditAssessment draft = company.assessments.blank(seller);
            draft.setCustomerId(
                    company.customer(seller, "Blue Sky Ltd.", "0", 0).getId());
            draft.setGrade(CreditGrade.D);
            draft.setLimit(BigDecimal.ONE);
            draft.getFactors().getFirst().setScore(101);
            draft.setReviewOn(LocalDate.of(2026, 4, 30));

            assertThat(company.assessments.check(seller, Optional.empty(), draft))
                    .extracting((Problem p) -> p.field().orElse(""))
                    .containsExactly("factors[0].score", "limit", "reviewOn");
        }
    }
}
