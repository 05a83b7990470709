package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.ProgressEntry;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.internal.TermReminders;
import org.kontor.contracts.projects.ContractBenefit;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.ProjectBenefit;
import org.kontor.contracts.projects.Projects;
import org.kontor.contracts.projects.RevenueEntry;
import org.kontor.contracts.projects.RevenueStanding;
import org.kontor.customers.Customer;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Inbox;

/** Projects, what is spent on them, what they leave over, and what happens on the way. */
class ProjectsIT {

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
        seller = company.user("wang", "sales", "Sales");
        office = company.user("chen", "contracts", "Contract office");
        customer = company.customer(seller, "Harbour Works Ltd.", "100000", 30);
        pump = company.product("P-1", "250.00", Tracking.NONE);
    }

    /** what is sold, less what is bought, less what is spent on the contracts and on the project itself. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aProjectLeavesOverWhatItSellsLessWhatItBuysAndSpends(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long project = project("Pumping station east");
            long sale = contract(ContractKind.SALES, project, "100");
            long purchase = contract(ContractKind.PURCHASE, project, "20");
            long service = contract(ContractKind.BOUGHT_SERVICE, project, "10");
            contract(ContractKind.SALES, project, "7");
            sign(sale);
            sign(purchase);
            sign(service);
            spend(sale, null, "1200.50");
            spend(sale, null, "99.50");
            spend(null, project, "700.00");

            ContractBenefit contract = open.projects.ofContract(seller, sale);
            ProjectBenefit whole = open.projects.ofProject(seller, project);

            assertThat(contract.expenses().amount()).isEqualByComparingTo("1300");
            assertThat(contract.benefit().amount()).isEqualByComparingTo("23700");
            assertThat(contract.unpaid().amount()).isEqualByComparingTo("25000");
            assertThat(whole.contracts()).hasSize(3);
            assertThat(whole.expenses().amount()).isEqualByComparingTo("2000");
            assertThat(whole.benefit().amount())
                    .as("25,000 sold, 5,000 and 2,500 bought, 2,000 spent; the last contract is a draft")
                    .isEqualByComparingTo("15500");
            assertThat(open.violations()).isEmpty();

            ListDefinition projects = open.lists.list("projects").orElseThrow();
            assertThat(open.lists.firstPage(
                            seller,
                            projects,
                            new ListRequest(
                                    Optional.empty(),
                                    List.of(
                                            new ListFilter("state", ListFilter.Operator.EQUALS, "OPEN"),
                                            new ListFilter("left", ListFilter.Operator.TO, new BigDecimal("15500"))),
                                    List.of()),
                            10))
                    .singleElement()
                    .satisfies(row -> assertThat(List.of("sold", "bought", "expenses", "left"))
                            .extracting(column -> ((BigDecimal) row.values()
                                            .get(projects.columns()
                                                    .indexOf(projects.column(column)
                                                            .orElseThrow())))
                                    .intValue())
                            .containsExactly(25000, 7500, 2000, 15500));
            assertThat(open.lists.firstPage(
                            seller,
                            open.lists.list("projectExpenditure").orElseThrow(),
                            new ListRequest(Optional.empty(), List.of(), List.of()),
                            10))
                    .as("by expenditure class (CON-14)")
                    .isNotEmpty();

            RecordRef ref = new RecordRef(Projects.TYPE, project);
            open.workflow.move(seller, ref, "finish", Optional.empty());
            assertThat(open.projects.load(seller, project).draft().getProgress())
                    .isEqualTo(100);
            assertThatThrownBy(() -> contract(ContractKind.SALES, project, "1"))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("closed");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatDoesNotFitIsRefusedInASentence(Databases kind) {
        begin(kind);
        try (Company open = company) {
            Project draft = open.projects.blank(seller);
            draft.setName("In dollars");
            draft.setCurrency("USD");
            long dollars = open.projects.create(seller, draft).id();
            long outside = contract(ContractKind.SALES, null, "1");

            assertThatThrownBy(() -> contract(ContractKind.SALES, dollars, "1")).hasMessageContaining("USD");
            assertThatThrownBy(() -> spend(outside, null, "0")).hasMessageContaining("more than nothing");
            assertThatThrownBy(() -> spend(outside, dollars, "5")).hasMessageContaining("another project");
            assertThatThrownBy(() -> note(outside, "Shipped")).hasMessageContaining("in force");
        }
    }

    /** FIN-13: revenue follows progress to the cent, entries are only reversed, and the difference to invoices is known. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void revenueIsRecognisedByProgress(Databases kind) {
        begin(kind);
        try (Company open = company) {
            Actor finance = open.user("li", "finance", "Finance");
            LocalDate today = LocalDate.parse("2026-03-02");
            long project = project("Pumping station north");
            assertRefused(finance, project, today, 10, "no sales or service contract");
            long sale = contract(ContractKind.SALES, project, "1.3333");
            sign(sale);
            sign(contract(ContractKind.PURCHASE, project, "20"));
            contract(ContractKind.SALES, project, "7");

            RevenueEntry first =
                    open.revenue.recognise(finance, project, today.minusDays(40), 33, "Pump left the works");
            assertThat(first.getAmount()).as("33 % of 333.33").isEqualByComparingTo("110.00");
            assertRefused(finance, project, today, 20, "up to 33 %");
            assertRefused(finance, project, today, 33, "nothing to recognise");
            assertRefused(finance, project, today, 101, "0 to 100");
            assertRefused(finance, project, today.plusDays(1), 50, "not in the future");
            assertRefused(finance, project, today.minusDays(41), 50, "last entry");
            Stored<Project> begun = open.projects.load(seller, project);
            begun.draft().setProgress(90);
            assertThatThrownBy(() -> open.projects.update(seller, project, begun.version(), begun.draft()))
                    .as("progress that brings no revenue")
                    .hasMessageContaining("Recognise revenue");
            assertThatThrownBy(() -> open.revenue.recognise(seller, project, today, 50, ""))
                    .isInstanceOf(ProblemException.class);
            open.revenue.recognise(finance, project, today, 70, "");
            assertStanding(finance, project, 70, "233.33", "233.33", "0");

            invoice(sale, finance);
            assertStanding(finance, project, 70, "233.33", "0", "100.00");
            assertThatThrownBy(() -> open.revenue.reverseLast(finance, project, " "))
                    .hasMessageContaining("why");
            RevenueEntry reversal = open.revenue.reverseLast(finance, project, "Not accepted");
            assertThat(reversal.getAmount()).isEqualByComparingTo("-123.33");
            assertThat(open.projects.load(seller, project).draft().getProgress())
                    .isEqualTo(33);
            open.revenue.recognise(finance, project, today, 100, "Accepted");
            assertStanding(finance, project, 100, "333.33", "0", "0");
            assertRefused(finance, project, today, 100, "nothing to recognise");
            JournalIT.assertPosted(
                    open,
                    finance,
                    today,
                    Map.of("REVENUE", "-333.33", "CONTRACT_SETTLEMENT", "0", "RECEIVABLE", "333.33"));

            assertThat(open.revenue.entries(finance, project))
                    .extracting(entry -> entry.getAmount().toPlainString())
                    .containsExactly("110.0000", "123.3300", "-123.3300", "223.3300");
            List<RevenueStanding> february = new ArrayList<>();
            open.revenue.standings(
                    finance, new Period(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-28")), february::add);
            assertThat(february).singleElement().satisfies(standing -> {
                assertThat(standing.recognised().amount()).isEqualByComparingTo("110");
                assertThat(standing.inPeriod().isZero()).as("it was in January").isTrue();
                assertThat(standing.invoiced().orElseThrow().isZero()).isTrue();
            });
            open.revenue.reverseLast(finance, project, "Taken back");
            open.revenue.reverseLast(finance, project, "Taken back");
            assertThatThrownBy(() -> open.revenue.reverseLast(finance, project, "Once more"))
                    .hasMessageContaining("no revenue");
            assertThat(booked(project)).isFalse();
            assertStanding(finance, project, 0, "0", "0", "333.33");
            JournalIT.assertPosted(open, finance, today, Map.of("REVENUE", "333.33", "CONTRACT_SETTLEMENT", "-333.33"));
            assertThat(open.violations()).isEmpty();
        }
    }

    /** FIN-13: an amendment never leaves contracts worth less than what was recognised of their project. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAmendmentLeavesWhatWasRecognisedCovered(Databases kind) {
        begin(kind);
        try (Company open = company) {
            Actor finance = open.user("li", "finance", "Finance");
            LocalDate today = LocalDate.parse("2026-03-02");
            long project = project("Pumping station south");
            long sale = contract(ContractKind.SALES, project, "4");
            sign(sale);
            assertThat(booked(project)).isFalse();
            open.revenue.recognise(finance, project, today, 30, "");
            open.revenue.recognise(finance, project, today, 60, "");
            assertThat(booked(project)).isTrue();

            long smaller = amendment(sale, "2");
            assertThatThrownBy(() -> sign(smaller))
                    .as("600 of 1,000 were recognised, 500 would be left")
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("600")
                    .hasMessageContaining("500");
            assertThat(open.contracts.load(seller, sale).draft().getAmount()).isEqualByComparingTo("1000");
            open.revenue.reverseLast(finance, project, "The contract becomes smaller");
            assertThat(booked(project)).as("300 are left").isTrue();
            open.workflow.move(office, new RecordRef("contract", smaller), "sign", Optional.empty());
            assertThat(open.contracts.load(seller, sale).draft().getAmount()).isEqualByComparingTo("500");

            assertThat(open.revenue
                            .recognise(finance, project, today, 50, "Caught up with the amendment")
                            .getAmount())
                    .as("50 % of 500 less 300")
                    .isEqualByComparingTo("-50");
            long smallest = amendment(sale, "1");
            sign(smallest);
            assertThatThrownBy(() -> open.revenue.reverseLast(finance, project, "Once more"))
                    .as("300 of 250")
                    .hasMessageContaining("amended");
            assertThat(open.violations()).isEmpty();
        }
    }

    /** FIN-13: the books hold an entry against what the contracts were worth then; a lawful amendment breaks nothing. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasRecognisedIsHeldAgainstTheContractsOfItsTime(Databases kind) {
        begin(kind);
        try (Company open = company) {
            Actor finance = open.user("li", "finance", "Finance");
            LocalDate today = LocalDate.parse("2026-03-02");
            long project = project("Pumping station west");
            long sale = contract(ContractKind.SALES, project, "4");
            sign(sale);
            open.revenue.recognise(finance, project, today, 80, "800 of 1,000");
            open.revenue.reverseLast(finance, project, "The contract becomes smaller");
            sign(amendment(sale, "2"));
            open.revenue.recognise(finance, project, today, 90, "450 of 500");
            sign(amendment(sale, "6"));
            open.revenue.recognise(finance, project, today, 95, "1,425 of 1,500");
            assertThat(open.violations())
                    .as("1,425 are more than any but the last contract was worth")
                    .isEmpty();

            open.units.run(Actor.system(), "test", uow -> uow.entities()
                    .createNativeQuery("UPDATE REVENUE_ENTRY SET AMOUNT = AMOUNT + 51 WHERE PROGRESS = 90")
                    .executeUpdate());
            assertThat(open.violations())
                    .as("501 of 500, though 1,500 would cover them")
                    .anyMatch(violation -> violation.startsWith("revenue.most"));
        }
    }

    private boolean booked(long project) {
        return company.projects.load(seller, project).draft().isRevenueBooked();
    }

    private long amendment(long contract, String quantity) {
        Stored<Contract> amendment = company.amendments.begin(seller, contract, "Fewer pumps");
        amendment.draft().getLines().getFirst().setQuantity(new BigDecimal(quantity));
        return company.contracts
                .update(seller, amendment.id(), amendment.version(), amendment.draft())
                .id();
    }

    private void assertRefused(Actor finance, long project, LocalDate day, int progress, String because) {
        assertThatThrownBy(() -> company.revenue.recognise(finance, project, day, progress, ""))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(because);
    }

    private void assertStanding(
            Actor finance, long project, int progress, String recognised, String work, String deferred) {
        RevenueStanding standing = company.revenue.standing(finance, project);
        assertThat(standing.progress()).isEqualTo(progress);
        assertThat(standing.contracted().amount()).isEqualByComparingTo("333.33");
        assertThat(standing.recognised().amount()).isEqualByComparingTo(recognised);
        assertThat(standing.workInProgress().orElseThrow().amount()).isEqualByComparingTo(work);
        assertThat(standing.deferred().orElseThrow().amount()).isEqualByComparingTo(deferred);
    }

    /** Orders, delivers and invoices what a contract sells, today. */
    private void invoice(long contract, Actor finance) {
        Actor store = company.user("zhou", "warehouse", "Warehouse");
        Warehouse warehouse = company.warehouse("GZ");
        company.receive(warehouse, pump, "10", null);
        long order = company.contracts.makeOrder(seller, contract).getId();
        company.orders.submit(seller, order);
        company.credit.review(finance, order);
        LocalDate today = company.read(uow -> uow.today());
        company.deliveries.deliver(store, order, warehouse.getId(), today, company.everything(order, warehouse));
        company.invoices.invoice(finance, order, today);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theProgressOfAContractIsReadByAllWhoSeeIt(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long sale = contract(ContractKind.SALES, null, "2");
            sign(sale);
            note(sale, "First pump left the works");
            note(sale, "Second pump left the works");

            Actor finance = open.user("li", "finance", "Finance");
            Stored<Contract> read = open.contracts.load(finance, sale);

            assertThat(read.draft().getProgress())
                    .extracting(ProgressEntry::getReport)
                    .containsExactly("Second pump left the works", "First pump left the works");
            assertThat(read.draft().getProgress())
                    .extracting(ProgressEntry::getNotedBy)
                    .containsOnly("wang");
        }
    }

    /** CON-10: beginning and end are called to mind by themselves, to whom the contract belongs and to the office. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void theEndOfAContractIsCalledToMindInTime(Databases kind) {
        begin(kind);
        try (Company open = company) {
            LocalDate today = LocalDate.parse("2026-03-02");
            long soon = contract(today.minusMonths(11), today.plusDays(20));
            long later = contract(today.plusDays(3), today.plusDays(200));
            long draft = contract(ContractKind.SALES, null, "1");
            sign(soon);
            sign(later);
            TermReminders terms = new TermReminders(open.reader);

            assertThat(terms.reminders(seller, today))
                    .extracting(reminder -> reminder.record().id(), Inbox.Reminder::due)
                    .containsExactly(tuple(later, today.plusDays(3)), tuple(soon, today.plusDays(20)));
            assertThat(terms.reminders(office, today)).hasSize(2);
            assertThat(terms.reminders(open.user("zhang", "sales", "Other"), today))
                    .isEmpty();
            assertThat(terms.reminders(seller, today.plusDays(40)))
                    .as("over and not completed, but for the one that is a draft: " + draft)
                    .extracting(reminder -> reminder.record().id())
                    .containsExactly(soon);
        }
    }

    private long contract(LocalDate starts, LocalDate ends) {
        long id = contract(ContractKind.SALES, null, "1");
        Stored<Contract> stored = company.contracts.load(seller, id);
        stored.draft().setStartsOn(starts);
        stored.draft().setEndsOn(ends);
        company.contracts.update(seller, id, stored.version(), stored.draft());
        return id;
    }

    private long project(String name) {
        Project draft = company.projects.blank(seller);
        draft.setName(name);
        draft.setCustomerId(customer.getId());
        draft.setCurrency(customer.getCurrency());
        return company.projects.create(seller, draft).id();
    }

    private long contract(ContractKind kind, Long project, String quantity) {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle(kind + " of pumps");
        draft.setKind(kind);
        company.party(draft, customer);
        draft.setProjectId(project);
        ContractLine line = new ContractLine();
        line.setProductId(pump.getId());
        line.setQuantity(new BigDecimal(quantity));
        draft.getLines().add(line);
        return company.contracts.create(seller, draft).id();
    }

    private void sign(long contract) {
        RecordRef ref = new RecordRef("contract", contract);
        company.workflow.move(seller, ref, "submit", Optional.empty());
        company.workflow.move(office, ref, "sign", Optional.empty());
    }

    private void spend(Long contract, Long project, String amount) {
        ContractExpense draft = company.expenses.blank(seller);
        draft.setContractId(contract);
        draft.setProjectId(project);
        draft.setExpenditureClass("Travel");
        draft.setAmount(new BigDecimal(amount));
        long id = company.expenses.create(seller, draft).id();
        company.workflow.move(seller, new RecordRef(ContractExpenses.TYPE, id), "submit", Optional.empty());
    }

    private void note(long contract, String report) {
        Stored<Contract> stored = company.contracts.load(seller, contract);
        ProgressEntry entry = new ProgressEntry();
        entry.setHappenedOn(company.clock.instant().atZone(Company.SHANGHAI).toLocalDate());
        entry.setReport(report);
        company.contracts.note(seller, contract, stored.version(), entry);
    }
}
