package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.CustomerKind;
import org.kontor.customers.selling.Conversion;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.selling.LeadAssignment;
import org.kontor.customers.selling.LeadRule;
import org.kontor.customers.selling.LeadState;
import org.kontor.customers.selling.Opportunity;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.record.Stored;

/** Leads are rated and assigned by rules, then become customers with an opportunity (LED-01, LED-02, P-05, P-20). */
class LeadsIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void rulesScoreClassifyAndAssign(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "South");
            Actor wang = company.user("wang", "sales", "South");
            company.user("he", "sales", "North");
            company.user("zhang", "sales-manager", "South");
            Selling selling = new Selling(company);
            LeadRule fair = rule("Fair", 1, 20);
            fair.setSource("Fair");
            LeadRule large = rule("Large", 2, 30);
            large.setAmountFrom(new BigDecimal("100000"));
            large.setLeadClass("A");
            LeadRule south = rule("South in turn", 3, 0);
            south.setRegion("Guangdong");
            south.setAssignment(LeadAssignment.IN_TURN);
            south.setUnitId(company.read(
                    uow -> company.directory.department(uow, "South").getId()));
            for (LeadRule rule : List.of(fair, large, south)) {
                selling.rules.create(Actor.system(), rule);
            }

            List<Long> takers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                company.clock.set(company.clock.instant().plusSeconds(60));
                Lead draft = lead(selling, li, "Company " + i);
                draft.setSource("Fair");
                draft.setRegion("Guangdong");
                draft.setAmount(new BigDecimal("100000"));
                Lead taken = selling.leads.create(li, draft).draft();
                assertThat(taken.getScore()).isEqualTo(50);
                assertThat(taken.getLeadClass()).isEqualTo("A");
                assertThat(taken.getState()).isEqualTo(LeadState.ASSIGNED);
                takers.add(taken.getOwnerId());
            }
            assertThat(takers).containsExactly(li.userId(), wang.userId(), li.userId(), wang.userId());

            Actor boss = company.user("zhang", "sales-manager", "South");
            Actor stranger = company.user("he", "sales", "South");
            assertThat(company.inbox.notices(wang, 10))
                    .as("who got them is told")
                    .hasSize(2);

            Lead elsewhere =
                    selling.leads.create(li, lead(selling, li, "Far away")).draft();
            assertThat(company.inbox.notices(boss, 10))
                    .as("who can assign it is told")
                    .hasSize(1);
            assertThat(company.inbox.notices(stranger, 10))
                    .as("colleagues are not")
                    .isEmpty();
            assertThat(elsewhere.getState()).isEqualTo(LeadState.NEW);
            assertThat(elsewhere.getScore()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aQualifiedLeadIsACustomerWithAnOpportunity(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Selling selling = new Selling(company);
            Lead draft = lead(selling, li, "广州蓝天电子有限公司");
            draft.setContact("陈先生");
            draft.setPhone("020 8888 7777");
            draft.setSource("展会");
            draft.setProduct("水泵");
            draft.setAmount(new BigDecimal("80000"));
            Stored<Lead> captured = selling.leads.create(li, draft);

            Lead lead = selling.leads
                    .qualify(li, captured.id(), captured.version(), "四十台水泵", Optional.empty())
                    .draft();

            assertThat(lead.getState()).isEqualTo(LeadState.QUALIFIED);
            Customer customer = company.customers.load(li, lead.getCustomerId()).draft();
            assertThat(customer.getClassification().getKind()).isEqualTo(CustomerKind.PROSPECT);
            assertThat(customer.getContacts()).extracting(Contact::getName).containsExactly("陈先生");
            Opportunity opportunity =
                    selling.opportunities.load(li, lead.getOpportunityId()).draft();
            assertThat(opportunity.getCustomerId()).isEqualTo(customer.getId());
            assertThat(opportunity.getWeighted()).isEqualByComparingTo("8000");
            assertThat(opportunity.getInterests()).hasSize(1);
            assertThatThrownBy(() -> selling.leads.drop(li, captured.id(), captured.version() + 1, "again"))
                    .isInstanceOf(ProblemException.class);

            Stored<Lead> second = selling.leads.create(li, lead(selling, li, "广州市蓝天电子股份有限公司"));
            assertThat(selling.leads
                            .qualify(li, second.id(), second.version(), "阀门", Optional.empty())
                            .draft()
                            .getCustomerId())
                    .isEqualTo(customer.getId());

            Stored<Lead> third = selling.leads.create(li, lead(selling, li, "Nobody Ltd."));
            selling.leads.drop(li, third.id(), third.version(), "No need");
            selling.leads.create(li, lead(selling, li, "Open Ltd."));
            Conversion conversion =
                    selling.leads.conversion(li, new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
            assertThat(conversion).isEqualTo(new Conversion(4, 2, 1));
            assertThat(conversion.rate()).isEqualByComparingTo("0.5");
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aColleaguesCompanyIsShownWithItsOwnerAndNotTaken(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Sales");
            Selling selling = new Selling(company);
            company.customer(li, "Blue Sky Ltd.", "0", 0);
            Lead draft = lead(selling, wang, "Blue Sky");
            assertThat(selling.leads.check(wang, Optional.empty(), draft))
                    .extracting(Problem::text)
                    .anySatisfy(text -> assertThat(text.toString()).contains("li"));
            Stored<Lead> captured = selling.leads.create(wang, draft);

            assertThatThrownBy(() ->
                            selling.leads.qualify(wang, captured.id(), captured.version(), "Pumps", Optional.empty()))
                    .isInstanceOfSatisfying(ProblemException.class, clash -> assertThat(clash.problems())
                            .extracting(Problem::text)
                            .anySatisfy(text -> assertThat(text.toString()).contains("li")));
            assertThat(selling.leads.load(wang, captured.id()).draft().getState())
                    .isEqualTo(LeadState.NEW);
        }
    }

    private static Lead lead(Selling selling, Actor actor, String company) {
        Lead draft = selling.leads.blank(actor);
        draft.setCompany(company);
        return draft;
    }

    private static LeadRule rule(String name, int position, int points) {
        LeadRule rule = new LeadRule();
        rule.setName(name);
        rule.setPosition(position);
        rule.setPoints(points);
        return rule;
    }
}
