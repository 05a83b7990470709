package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Correction;
import org.kontor.contracts.DeliveryStep;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.expenses.Budget;
import org.kontor.contracts.expenses.BudgetControl;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.internal.risks.RiskService;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.RevenueStep;
import org.kontor.contracts.risks.ContractRisk;
import org.kontor.contracts.risks.ContractRisks;
import org.kontor.contracts.risks.RiskKind;
import org.kontor.customers.Customer;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.internal.Exporter;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.RecordRef;

/** Deviations of contracts and projects are told early, to who may see them (CON-20). */
class ContractRisksIT {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @TempDir
    private Path home;

    private Company company;
    private Actor seller;
    private Actor office;
    private Actor finance;
    private Customer customer;
    private Product pump;
    private RiskService risks;

    private void begin(Databases kind) {
        company = new Company(kind, home);
        company.setUp();
        seller = company.user("wang", "sales", "Sales");
        office = company.user("chen", "contracts", "Contract office");
        finance = company.user("zhao", "finance", "Finance");
        customer = company.customer(seller, "Harbour Works Ltd.", "100000", 30);
        pump = company.product("P-1", "250.00", Tracking.NONE);
        risks = new RiskService(company.lists, company.reader);
    }

    /** 60 of 100 days have passed: 40 % and less are 20 points behind, 41 % are not; a plan counts before the time. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aProjectBehindItsPlanIsToldBeforeItEnds(Databases kind) {
        begin(kind);
        try (Company open = company) {
            LocalDate first = TODAY.minusDays(60);
            LocalDate last = first.plusDays(99);
            project("Slow", first, last, 40);
            project("Fast enough", first, last, 41);
            project("Done", first, last, 100);
            project("Over", first, TODAY.minusDays(1), 99);
            project("Without days", null, null, 0);
            project("Late planned", first, last, 0, step(TODAY, 50), step(last, 100));
            project("Early planned", first, last, 45, step(TODAY.minusDays(4), 65), step(last, 100));

            assertThat(told(office))
                    .containsExactlyInAnyOrder(
                            "PROJECT_BEHIND Slow: 40 % done, 60 % planned by now (2026-02-10)",
                            "ENDED Over: ended on 2026-03-01 with 99 % done (2026-03-01)",
                            "PROJECT_BEHIND Early planned: 45 % done, 65 % planned by now (2026-02-26)");
            assertThat(risks.of(office, TODAY, 10))
                    .filteredOn(risk -> risk.kind().isEarly())
                    .hasSize(2);

            set(ContractRisks.BEHIND_SETTING, "19");
            assertThat(told(office)).anyMatch(risk -> risk.contains("Fast enough: 41 % done"));
            assertThat(told(company.user("other", "sales", "Export")))
                    .as("nobody sees risks of records that are not his")
                    .isEmpty();
            assertThat(told(company.user("store", "warehouse", "Warehouse"))).isEmpty();
        }
    }

    /** Of four steps two should be done and one is: 25 points behind. What is told as a whole is not told step by step. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void stepsBehindTheirPlanAreToldOnceForTheContract(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long contract = signed();
            plan(
                    contract,
                    step("Shipment", -20, TODAY.minusDays(19)),
                    step("Installation", -3, null),
                    step("Training", 30, null),
                    step("Acceptance", 60, null));
            assertThat(told(office))
                    .containsExactly(
                            "STEPS_BEHIND Harbour Works Ltd.: 1 of 4 steps done, 2 planned by now (2026-02-27)");

            set(ContractRisks.BEHIND_SETTING, "26");
            assertThat(told(office))
                    .containsExactly("STEP_LATE Harbour Works Ltd.: Installation late since 2026-02-27 (2026-02-27)");

            List<DeliveryStep> steps =
                    company.contracts.load(office, contract).draft().getSteps();
            steps.get(1).setDoneOn(TODAY);
            plan(contract, steps.toArray(DeliveryStep[]::new));
            assertThat(told(office)).isEmpty();
            assertThat(open.violations()).isEmpty();
        }
    }

    /** FIN-17, CON-20: a project's budget counts what is spent for its contracts too, whichever department bears it. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBudgetThatIsNearlyUsedUpIsTold(Databases kind) throws IOException {
        begin(kind);
        try (Company open = company) {
            long project = project("Pumping station", null, null, 0);
            long contract = signed(project);
            long ofProject = budget(project, null, "1000");
            budget(null, contract, "2000");
            spend(null, project, "500");
            spend(contract, null, "299.99");
            spend(null, null, "5000");
            assertThat(spent(ofProject)).isEqualByComparingTo("799.99");
            assertThat(told(finance)).isEmpty();

            spend(contract, null, "0.01");
            assertThat(told(finance))
                    .containsExactly(
                            "BUDGET_USED Pumping station: 800.00 of the budget of 1,000.00 used up (2026-03-02)");
            spend(null, project, "200.01");
            assertThat(told(finance))
                    .containsExactly(
                            "BUDGET_OVERRUN Pumping station: 1,000.01 spent of a budget of 1,000.00 (2026-03-02)");
            writesThemAll();
            assertThat(told(seller)).as("sales sees no budgets").isEmpty();

            set(ContractRisks.BUDGET_SETTING, "15");
            assertThat(told(finance)).hasSize(2).anyMatch(risk -> risk.contains("300.00 of the budget of 2,000.00"));

            Budget later = company.budgets.load(finance, ofProject).draft();
            later.setAmount(new BigDecimal("1500"));
            company.budgets.update(
                    finance, ofProject, company.budgets.load(finance, ofProject).version(), later);
            assertThat(spent(ofProject)).as("counted anew").isEqualByComparingTo("1000.01");
            Budget both = company.budgets.blank(finance);
            both.setProjectId(project);
            both.setContractId(contract);
            both.setAmount(BigDecimal.TEN);
            assertThatThrownBy(() -> company.budgets.create(finance, both))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("not both");
            assertThat(open.violations()).isEmpty();
        }
    }

    /** CON-01, CON-20: a contract that is corrected into another project takes along what was spent on it. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasSpentMovesWithTheContractToItsProject(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long wrong = project("Pumping station", null, null, 0);
            long right = project("Water works", null, null, 0);
            long contract = signed(wrong);
            long before = budget(wrong, null, "1000");
            long after = budget(right, null, "1000");
            spend(contract, null, "300");
            spend(null, wrong, "50");
            Correction correction =
                    Correction.of(company.contracts.load(office, contract).draft());
            correction.setProjectId(right);
            correction.setReason("belongs to the water works");

            company.contracts.correct(
                    office, contract, company.contracts.load(office, contract).version(), correction);

            assertThat(spent(before)).isEqualByComparingTo("50");
            assertThat(spent(after)).isEqualByComparingTo("300");
            assertThat(open.violations()).isEmpty();
        }
    }

    /** What the page shows as a file, the amount a figure with its currency beside it (INT-01). */
    private void writesThemAll() throws IOException {
        ComputedTable table = risks.table(finance, TODAY, 20);
        Path file = home.resolve("risks.csv");
        assertThat(new Exporter(company.lists).export(table, ExportFormat.CSV, Locale.ENGLISH, file))
                .isEqualTo(1);
        assertThat(table.rows().getFirst())
                .startsWith(RiskKind.BUDGET_OVERRUN.label().toString())
                .endsWith("CNY");
        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .first(as(STRING))
                .endsWith("Risk,Contract or project,What deviates,Since / by,Amount,Currency");
        assertThat(Files.readAllLines(file).getLast()).endsWith(",2026-03-02,-0.01,CNY");
        assertThat(risks.table(seller, TODAY, 20).rows()).isEmpty();
    }

    private List<String> told(Actor actor) {
        return risks.of(actor, TODAY, 20).stream().map(ContractRisksIT::words).toList();
    }

    private static String words(ContractRisk risk) {
        return risk.kind() + " " + risk.title().replaceFirst("^\\S+ {2}", "") + ": "
                + risk.what().in(Locale.ENGLISH) + " (" + risk.since() + ")";
    }

    private void set(String code, String value) {
        company.units.run(Actor.system(), "test", uow -> CompanySettings.beginWith(uow, code, value));
    }

    private long project(String name, LocalDate first, LocalDate last, int progress, RevenueStep... plan) {
        Project draft = company.projects.blank(seller);
        draft.setName(name);
        draft.setStartsOn(first);
        draft.setEndsOn(last);
        draft.setProgress(progress);
        draft.getRevenueSteps().addAll(List.of(plan));
        return company.projects.create(seller, draft).id();
    }

    private static RevenueStep step(LocalDate day, int percent) {
        RevenueStep step = new RevenueStep();
        step.setPlannedOn(day);
        step.setTitle("To " + percent);
        step.setProgress(percent);
        return step;
    }

    private DeliveryStep step(String name, int days, LocalDate done) {
        DeliveryStep step = new DeliveryStep();
        step.setStep(name);
        step.setPlannedOn(TODAY.plusDays(days));
        step.setDoneOn(done);
        step.setResponsibleId(seller.userId());
        return step;
    }

    private void plan(long contract, DeliveryStep... steps) {
        company.contracts.planSteps(
                office, contract, company.contracts.load(office, contract).version(), new ArrayList<>(List.of(steps)));
    }

    private long budget(Long project, Long contract, String amount) {
        Budget draft = company.budgets.blank(finance);
        draft.setProjectId(project);
        draft.setContractId(contract);
        draft.setAmount(new BigDecimal(amount));
        draft.setControl(BudgetControl.WARN);
        return company.budgets.create(finance, draft).id();
    }

    private BigDecimal spent(long budget) {
        return company.budgets.load(finance, budget).draft().getSpent();
    }

    private void spend(Long contract, Long project, String amount) {
        ContractExpense draft = company.expenses.blank(seller);
        draft.setContractId(contract);
        draft.setProjectId(project);
        draft.setExpenditureClass("Travel");
        draft.setAmount(new BigDecimal(amount));
        draft.setSpentOn(TODAY);
        long id = company.expenses.create(seller, draft).id();
        company.workflow.move(seller, new RecordRef("contractExpense", id), "submit", Optional.empty());
    }

    private long signed(Long... project) {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle("Supply of pumps");
        draft.setKind(ContractKind.SALES);
        draft.setCustomerId(customer.getId());
        if (project.length > 0) {
            draft.setProjectId(project[0]);
        }
        ContractLine line = new ContractLine();
        line.setProductId(pump.getId());
        line.setQuantity(new BigDecimal("40"));
        draft.getLines().add(line);
        Settlement part = new Settlement();
        part.setDueOn(TODAY.plusDays(50));
        part.setAmount(new BigDecimal("10000"));
        draft.getSettlements().add(part);
        long id = company.contracts.create(seller, draft).id();
        company.workflow.move(seller, new RecordRef("contract", id), "submit", Optional.empty());
        company.workflow.move(office, new RecordRef("contract", id), "sign", Optional.empty());
        return id;
    }
}
