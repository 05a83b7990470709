package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.customers.internal.selling.SqlSalePaths;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.DealMember;
import org.kontor.customers.selling.Forecast;
import org.kontor.customers.selling.FunnelLevel;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.OpportunityState;
import org.kontor.customers.selling.Pipeline;
import org.kontor.customers.selling.ProductInterest;
import org.kontor.customers.selling.SalePath;
import org.kontor.customers.selling.SaleProcess;
import org.kontor.customers.selling.SaleStage;
import org.kontor.customers.selling.StagePassage;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.StaleRecordException;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Inbox;
import org.kontor.process.measures.MeasureQuery;

/** Opportunities go through the stages of a sales process until they are won or lost (LED-03 to LED-17, P-05). */
class OpportunitiesIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNewCompanyHasTheStandardProcessesOnce(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Selling selling = new Selling(company);
            selling.processes.ready();

            List<SaleProcess> inUse = selling.processes.inUse(Actor.system());

            assertThat(inUse).hasSize(1);
            assertThat(selling.stages())
                    .extracting(SaleStage::getLevel)
                    .containsExactly(
                            FunnelLevel.LATENT,
                            FunnelLevel.LATENT,
                            FunnelLevel.SHORTLISTED,
                            FunnelLevel.DECIDED,
                            FunnelLevel.CLOSING);
            assertThat(selling.stages())
                    .allSatisfy(stage -> assertThat(stage.getGuidance()).isNotBlank());
            assertThat(company.lists.count(
                            Actor.system(), company.lists.list("saleProcesses").orElseThrow(), ListRequest.ALL))
                    .isEqualTo(2);
            SaleProcess five = inUse.getFirst();
            Customer customer = company.customer(company.user("li", "sales", "Sales"), "A Ltd.", "0", 0);
            selling.opportunity(company.user("li", "sales", "Sales"), customer, "Pumps", "1");
            Stored<SaleProcess> stored = selling.processes.load(Actor.system(), five.getId());
            stored.draft().getStages().removeFirst();
            assertThatThrownBy(() ->
                            selling.processes.update(Actor.system(), stored.id(), stored.version(), stored.draft()))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aProbabilityThatWasTypedStaysThroughTheStages(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Selling selling = new Selling(company);
            Customer customer = company.customer(li, "Blue Sky Ltd.", "0", 0);
            Stored<Opportunity> made = selling.opportunity(li, customer, "Forty pumps", "1000");
            assertThat(made.draft().isProbabilityFixed()).isFalse();
            Opportunity draft = selling.opportunities.load(li, made.id()).draft();
            draft.setContact("Mr. Chen");
            draft.setProbability(new BigDecimal("0.35"));
            Opportunity typed = selling.opportunities
                    .update(li, made.id(), made.version(), draft)
                    .draft();
            assertThat(typed.isProbabilityFixed()).isTrue();
            assertThat(typed.getWeighted()).isEqualByComparingTo("350");

            move(
                    selling,
                    li,
                    selling.opportunities.load(li, made.id()),
                    selling.stages().get(1));
            Stored<Opportunity> moved = selling.opportunities.load(li, made.id());
            assertThat(moved.draft().getProbability()).isEqualByComparingTo("0.35");

            moved.draft().setProbabilityFixed(false);
            Opportunity back = selling.opportunities
                    .update(li, made.id(), moved.version(), moved.draft())
                    .draft();
            assertThat(back.getProbability())
                    .as("released, it follows the stage again")
                    .isEqualByComparingTo(selling.stages().get(1).getProbability());
            assertThat(back.isProbabilityFixed()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoeverStoresSecondIsToldAndLosesNothing(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Actor manager = company.user("wang", "sales-manager", "Sales");
            Selling selling = new Selling(company);
            long id = selling.opportunity(li, company.customer(li, "Blue Sky Ltd.", "0", 0), "Pumps", "1000")
                    .id();
            Stored<Opportunity> hers = selling.opportunities.load(li, id);
            Stored<Opportunity> his = selling.opportunities.load(manager, id);
            his.draft().setAmount(new BigDecimal("2000"));
            selling.opportunities.update(manager, id, his.version(), his.draft());

            hers.draft().setTitle("Pumps and hoses");
            assertThatThrownBy(() -> selling.opportunities.update(li, id, hers.version(), hers.draft()))
                    .isInstanceOf(StaleRecordException.class)
                    .hasMessageContaining("wang");

            Stored<Opportunity> now = selling.opportunities.load(li, id);
            assertThat(now.draft().getAmount()).isEqualByComparingTo("2000");
            now.draft().setTitle("Pumps and hoses");
            selling.opportunities.update(li, id, now.version(), now.draft());
            assertThatThrownBy(() -> selling.opportunities.reassign(manager, id, his.version(), manager.userId()))
                    .isInstanceOf(StaleRecordException.class);
            assertThat(selling.opportunities.load(li, id).draft().getTitle()).isEqualTo("Pumps and hoses");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anOpportunityIsWeighedStageByStageAndWon(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Selling selling = new Selling(company);
            Customer customer = company.customer(li, "Blue Sky Ltd.", "0", 0);
            Stored<Opportunity> made = selling.opportunity(li, customer, "Forty pumps", "120000");
            assertThat(made.draft().getNumber()).isNotBlank();
            assertThat(made.draft().getProbability()).isEqualByComparingTo("0.1");
            assertThat(made.draft().getWeighted()).isEqualByComparingTo("12000");

            company.clock.set(Instant.parse("2026-03-12T01:00:00Z"));
            SaleStage need = selling.stages().get(1);
            assertThatThrownBy(() -> move(selling, li, made, need))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.problems())
                            .extracting(Problem::field)
                            .containsExactly(Optional.of("contact")));

            Opportunity draft = selling.opportunities.load(li, made.id()).draft();
            draft.setContact("Mr. Chen");
            draft.setCost(new BigDecimal("90000"));
            draft.setCloseOn(LocalDate.of(2026, 5, 1));
            selling.opportunities.update(li, made.id(), made.version(), draft);
            for (SaleStage stage : selling.stages().subList(1, 5)) {
                move(selling, li, selling.opportunities.load(li, made.id()), stage);
            }
            Opportunity last = selling.opportunities.load(li, made.id()).draft();
            assertThat(last.getWeighted()).isEqualByComparingTo("108000");
            assertThat(last.getExpectedProfit()).isEqualByComparingTo("27000");
            assertThat(last.getMargin()).isEqualByComparingTo("0.25");
            assertThat(last.getPassages()).hasSize(5);
            assertThat(last.getPassages().getFirst().getDays()).isEqualTo(10);

            company.workflow.move(li, ref(made), "win", Optional.empty());

            Opportunity won = selling.opportunities.load(li, made.id()).draft();
            assertThat(won.getState()).isEqualTo(OpportunityState.WON);
            assertThat(won.getProbability()).isEqualByComparingTo("1");
            assertThat(won.getPassages()).extracting(StagePassage::getLeftAt).doesNotContainNull();
            assertThat(selling.pipeline.open(li, Pipeline.Filter.ALL)).isEmpty();
            assertThatThrownBy(() -> move(selling, li, selling.opportunities.load(li, made.id()), need))
                    .isInstanceOf(ProblemException.class);
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLostOneKeepsReasonAndAnalysisAndCanBeTakenUpAgain(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Selling selling = new Selling(company);
            Stored<Opportunity> made =
                    selling.opportunity(li, company.customer(li, "Blue Sky Ltd.", "0", 0), "Pumps", "500");

            selling.opportunities.lose(li, made.id(), made.version(), "Price", Optional.of("10 % above the others"));

            Opportunity lost = selling.opportunities.load(li, made.id()).draft();
            assertThat(lost.getState()).isEqualTo(OpportunityState.LOST);
            assertThat(lost.getLostReason()).isEqualTo("Price");
            assertThat(lost.getAnalysis()).isEqualTo("10 % above the others");
            assertThat(lost.getWeighted()).isEqualByComparingTo("0");

            company.workflow.move(li, ref(made), "reopen", Optional.of("They called"));
            Opportunity again = selling.opportunities.load(li, made.id()).draft();
            assertThat(again.getState()).isEqualTo(OpportunityState.OPEN);
            assertThat(again.getWeighted()).isEqualByComparingTo("50");
            assertThat(again.getPassages()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTeamSeesItsDealAndNobodyElse(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "South");
            Actor wang = company.user("wang", "sales", "North");
            Actor he = company.user("he", "sales", "North");
            Selling selling = new Selling(company);
            Stored<Opportunity> made =
                    selling.opportunity(li, company.customer(li, "Blue Sky Ltd.", "0", 0), "Pumps", "500");
            assertThatThrownBy(() -> selling.opportunities.load(wang, made.id()))
                    .isInstanceOf(ProblemException.class);

            DealMember member = new DealMember();
            member.setUserId(wang.userId());
            member.setPart("engineer");
            Opportunity draft = made.draft();
            draft.getTeam().add(member);
            selling.opportunities.update(li, made.id(), made.version(), draft);

            assertThat(selling.opportunities.load(wang, made.id()).title()).isEqualTo("Pumps");
            assertThat(count(company, wang)).isEqualTo(1);
            assertThat(count(company, he)).isZero();
            assertThat(selling.pipeline.open(wang, Pipeline.Filter.ALL)).hasSize(1);
            assertThat(selling.pipeline.open(he, Pipeline.Filter.ALL)).isEmpty();
            assertThatThrownBy(() -> selling.opportunities.load(he, made.id())).isInstanceOf(ProblemException.class);
        }
    }

    /** How many stages deals went ahead, which is looked at weekly. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void theMeasureOfAdvancesCountsOnlyStepsForward(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Selling selling = new Selling(company);
            Stored<Opportunity> deal =
                    opportunityWithContact(selling, li, company.customer(li, "Blue Sky Ltd.", "0", 0), "Pumps");
            long before = advances(company, li);
            List<SaleStage> stages = selling.stages();
            deal = selling.opportunities.moveTo(
                    li, deal.id(), deal.version(), stages.get(1).getId(), Optional.empty());
            assertThat(advances(company, li)).isEqualTo(before + 1);
            selling.opportunities.moveTo(
                    li, deal.id(), deal.version(), stages.getFirst().getId(), Optional.of("A step too early"));
            assertThat(advances(company, li)).as("a step back").isEqualTo(before + 1);
        }
    }

    private static long advances(Company company, Actor actor) {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return company.measures
                .figure(actor, MeasureQuery.of("advances", year))
                .amount()
                .longValueExact();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theManagerSeesWhoGoesForwardUrgesAndReassigns(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Sales");
            Actor manager = company.user("zhang", "sales-manager", "Sales");
            Selling selling = new Selling(company);
            Customer customer = company.customer(li, "Blue Sky Ltd.", "0", 0);
            Stored<Opportunity> old = selling.opportunity(li, customer, "Pumps", "1000");
            company.clock.set(company.clock.instant().plus(Duration.ofDays(15)));
            selling.opportunity(li, customer, "Valves", "3000");

            List<Deal> deals = selling.pipeline.open(manager, Pipeline.Filter.ALL);
            Forecast.Person person =
                    Forecast.people(deals, company.clock.instant()).getFirst();
            assertThat(person.advanced()).isEqualTo(1);
            assertThat(person.stuck()).isEqualTo(1);
            assertThat(person.open().weighted().get("CNY")).isEqualByComparingTo("400");
            assertThat(deals).filteredOn(Deal::tooLong).extracting(Deal::id).containsExactly(old.id());
            assertThat(Forecast.funnel(deals).get(FunnelLevel.LATENT)).hasSize(2);

            selling.opportunities.urge(manager, old.id(), "Call them today.");
            assertThat(company.inbox.notices(li, 10))
                    .extracting(Inbox.Notice::text)
                    .anySatisfy(text -> assertThat(text).contains("Call them today."));
            assertThatThrownBy(() -> selling.opportunities.urge(wang, old.id(), "Me?"))
                    .isInstanceOf(ProblemException.class);

            selling.opportunities.reassign(manager, old.id(), old.version(), wang.userId());
            assertThat(selling.pipeline.open(wang, Pipeline.Filter.ALL))
                    .extracting(Deal::id)
                    .containsExactly(old.id());
            assertThat(company.inbox.notices(wang, 10)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void thePathTellsWhereDealsStayAndWhereTheyAreLost(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Other");
            Selling selling = new Selling(company);
            Customer customer = company.customer(li, "Blue Sky Ltd.", "0", 0);
            List<SaleStage> stages = selling.stages();
            Stored<Opportunity> lost = opportunityWithContact(selling, li, customer, "Pumps");
            Stored<Opportunity> open = opportunityWithContact(selling, li, customer, "Valves");
            opportunityWithContact(selling, li, customer, "Pipes");

            company.clock.set(Instant.parse("2026-03-06T01:00:00Z"));
            move(selling, li, lost, stages.get(1));
            move(selling, Actor.system(), open, stages.get(1));
            company.clock.set(Instant.parse("2026-03-08T01:00:00Z"));
            Stored<Opportunity> moved = selling.opportunities.load(li, lost.id());
            selling.opportunities.lose(li, moved.id(), moved.version(), "Price", Optional.empty());
            company.clock.set(Instant.parse("2026-03-12T01:00:00Z"));

            Period march = Period.of(YearMonth.of(2026, 3));
            SqlSalePaths paths = new SqlSalePaths(company.units, company.reader);
            SalePath path = paths.read(li, stages.getFirst().getSaleProcess().getId(), march);

            assertThat(path.steps()).hasSize(5);
            SalePath.Step first = path.steps().getFirst();
            assertThat(List.of(first.reached(), first.wentOn(), first.lost(), first.here()))
                    .containsExactly(3, 2, 0, 1);
            assertThat(first.usualDays()).isEqualByComparingTo("4");
            assertThat(first.daysNow()).isEqualByComparingTo("10");
            assertThat(first.passing()).isEqualByComparingTo("1");
            SalePath.Step second = path.steps().get(1);
            assertThat(List.of(second.reached(), second.wentOn(), second.lost(), second.here()))
                    .containsExactly(2, 0, 1, 1);
            assertThat(second.usualDays()).isEqualByComparingTo("2");
            assertThat(second.daysNow()).isEqualByComparingTo("6");
            assertThat(path.hands())
                    .containsExactly(new SalePath.Hand("li", Actor.system().name(), 1));
            assertThat(paths.read(wang, stages.getFirst().getSaleProcess().getId(), march)
                            .steps())
                    .allSatisfy(step -> assertThat(step.reached()).isZero());
            assertThat(paths.read(li, stages.getFirst().getSaleProcess().getId(), Period.of(YearMonth.of(2026, 2)))
                            .hands())
                    .isEmpty();
            datesBack(company, selling, li, lost.id(), paths);
        }
    }

    /** The lost deal came from another program: it began in January. */
    private static void datesBack(Company company, Selling selling, Actor li, long lost, SqlSalePaths paths) {
        List<Instant> entered = List.of(Instant.parse("2026-01-05T01:00:00Z"), Instant.parse("2026-01-12T01:00:00Z"));
        Instant ended = Instant.parse("2026-02-01T01:00:00Z");
        company.units.run(
                Actor.system(), "test", uow -> selling.opportunities.dateBack(uow, lost, entered, Optional.of(ended)));
        Opportunity told = selling.opportunities.load(li, lost).draft();
        assertThat(told.getClosedAt()).isEqualTo(ended);
        assertThat(told.getPassages()).extracting(StagePassage::getDays).containsExactly(7, 20);
        SalePath january =
                paths.read(li, selling.stages().getFirst().getSaleProcess().getId(), Period.of(YearMonth.of(2026, 1)));
        assertThat(january.steps().getFirst().usualDays()).isEqualByComparingTo("7");
        assertThat(january.steps().get(1).lost()).isEqualTo(1);
        assertThatThrownBy(() -> company.units.run(
                        Actor.system(),
                        "test",
                        uow -> selling.opportunities.dateBack(uow, lost, entered, Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(company.violations()).isEmpty();
    }

    private static Stored<Opportunity> opportunityWithContact(
            Selling selling, Actor owner, Customer customer, String title) {
        Opportunity draft = selling.opportunities.blank(owner);
        draft.setTitle(title);
        draft.setCustomerId(customer.getId());
        draft.setAmount(BigDecimal.TEN);
        draft.setContact("Mr. Chen");
        ProductInterest interest = new ProductInterest();
        interest.setProduct("P " + title);
        draft.getInterests().add(interest);
        return selling.opportunities.create(owner, draft);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCardKnowsDepartmentAndProducts(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Selling selling = new Selling(company);
            opportunityWithContact(selling, li, company.customer(li, "Blue Sky Ltd.", "0", 0), "Pumps");
            Deal card = selling.pipeline.open(li, Pipeline.Filter.ALL).getFirst();
            assertThat(card.department()).isEqualTo("Sales");
            assertThat(card.products()).containsExactly("P Pumps");
        }
    }

    private static void move(Selling selling, Actor actor, Stored<Opportunity> stored, SaleStage stage) {
        selling.opportunities.moveTo(actor, stored.id(), stored.version(), stage.getId(), Optional.empty());
    }

    private static long count(Company company, Actor actor) {
        return company.lists.count(actor, company.lists.list("opportunities").orElseThrow(), ListRequest.ALL);
    }

    private static RecordRef ref(Stored<Opportunity> stored) {
        return new RecordRef(Opportunities.TYPE, stored.id());
    }
}
