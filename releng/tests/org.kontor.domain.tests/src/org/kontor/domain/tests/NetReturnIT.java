package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.catalog.costs.ProductCost;
import org.kontor.contracts.expenses.AllocationBasis;
import org.kontor.contracts.expenses.AllocationPart;
import org.kontor.contracts.expenses.AllocationRule;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.CostBehaviour;
import org.kontor.contracts.expenses.CostKind;
import org.kontor.customers.Customer;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.internal.Exporter;
import org.kontor.identity.OrgUnit;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.performance.internal.netreturn.NetReturnByMonth;
import org.kontor.performance.netreturn.NetReturns.Question;
import org.kontor.performance.netreturn.NetReturns.Row;
import org.kontor.performance.netreturn.NetReturns.Statement;
import org.kontor.performance.netreturn.ReturnFigures;
import org.kontor.performance.netreturn.ReturnTarget;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.process.measures.Measures;
import org.kontor.process.measures.ReturnPart;
import org.kontor.process.measures.TimeStep;

/** What is left of the revenue: by department, against the time before and a target (FIN-24, R-09). */
class NetReturnIT {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Question MARCH_OF_ALL = new Question(TimeStep.MONTH, MARCH, Optional.empty());

    @TempDir
    private Path home;

    private Company company;
    private Billing billing;
    private Customer customer;
    private Actor boss;
    private Actor manager;

    /** Two departments right below the company; costs are known of one product and not of the other. */
    private void begin(Company open) {
        company = open;
        company.clock.set(Instant.parse("2026-01-05T01:00:00Z"));
        billing = new Billing(company);
        customer = billing.customer("Harbour Works Ltd.");
        manager = company.user("huang", "sales-manager", "Sales");
        boss = company.user("zhou", "management", "Board");
        company.units.run(Actor.system(), "test", uow -> {
            OrgUnit top = uow.get(
                    OrgUnit.class, company.signIn.actorOf("admin").orElseThrow().departmentId());
            List.of(unit("Sales"), unit("Finance"), unit("Board"), unit("Warehouse")).stream()
                    .map(id -> uow.get(OrgUnit.class, id))
                    .forEach(department -> department.setParentId(top.getId()));
        });
        boss = company.signIn.actorOf("zhou").orElseThrow();
        ProductCost cost = company.costs.blank(billing.finance);
        cost.setProductId(billing.product.getId());
        cost.setValidFrom(MARCH.minusMonths(3));
        cost.setCost(new BigDecimal("60.005"));
        company.costs.create(billing.finance, cost);
        CostBehaviour rent = company.behaviours.blank(billing.finance);
        rent.setExpenditureClass("Rent");
        rent.setKind(CostKind.STATIC);
        company.behaviours.create(billing.finance, rent);
    }

    /**
     * February: 2 sold at 100 that cost 60.005. March: 10 sold and 3 of something whose cost nobody knows; freight of 80
     * for sales, a rent of 101 that sales and finance share.
     */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void revenueLessDynamicAndStaticCost(Databases kind) throws IOException {
        try (Company open = new Company(kind, home)) {
            begin(open);
            company.clock.set(Instant.parse("2026-02-10T01:00:00Z"));
            sell("2", billing.product);
            company.clock.set(Instant.parse("2026-03-20T01:00:00Z"));
            sell("10", billing.product);
            Product unknown = company.product("B", "50", Tracking.NONE);
            company.receive(billing.warehouse, unknown, "10", null);
            sell("3", unknown);
            spend(billing.seller, "Freight", "80", null);
            spend(billing.finance, "Rent", "101", allocation("Sales", "Finance"));
            unpaid(billing.seller, "Freight", "999");

            Statement march = company.netReturns.statement(boss, MARCH_OF_ALL);

            assertThat(march.currency()).isEqualTo("CNY");
            assertThat(figures(march.total().now())).isEqualTo(tuple("1150.00", "680.05", "101.00", "368.95"));
            assertThat(figures(march.total().before())).isEqualTo(tuple("200.00", "120.01", "0", "79.99"));
            assertThat(march.uncosted()).isEqualByComparingTo("150");
            assertThat(march.rows())
                    .extracting(Row::name, row -> figures(row.now()))
                    .containsExactly(
                            tuple("Finance", tuple("0", "0", "50.50", "-50.50")),
                            tuple("Sales", tuple("1150.00", "680.05", "50.50", "419.45")));
            assertThat(march.course()).hasSize(12).last().satisfies(part -> {
                assertThat(part.begin()).isEqualTo(MARCH);
                assertThat(part.figures()).isEqualTo(march.total().now());
            });
            assertThat(march.unseen()).isEmpty();
            behindTheCost();
            asAReport();
            asAFile();
            ofADepartment();
            targets();
            assertThat(company.violations()).isEmpty();
        }
    }

    /** Until the 10th nothing was sold in February; the running month is compared with these days, a month that is over with all. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsRunningIsComparedWithTheSameDaysBefore(Databases kind) {
        try (Company open = new Company(kind, home)) {
            begin(open);
            company.clock.set(Instant.parse("2026-02-10T01:00:00Z"));
            sell("2", billing.product);
            company.clock.set(Instant.parse("2026-02-20T01:00:00Z"));
            sell("3", billing.product);

            company.clock.set(Instant.parse("2026-03-09T01:00:00Z"));
            assertThat(march().compared()).isEqualTo(new Period(day("2026-02-01"), day("2026-02-09")));
            assertThat(march().total().before()).isEqualTo(ReturnFigures.NOTHING);
            company.clock.set(Instant.parse("2026-03-10T01:00:00Z"));
            assertThat(march().total().before().revenue()).isEqualByComparingTo("200");
            assertThat(march().lines()).anySatisfy(line -> {
                assertThat(line.part()).isEqualTo(ReturnPart.REVENUE);
                assertThat(line.before()).isEqualByComparingTo("200");
            });
            assertThat(march().course().get(10).figures().revenue())
                    .as("the chart shows whole months")
                    .isEqualByComparingTo("500");
            company.clock.set(Instant.parse("2026-03-30T01:00:00Z"));
            assertThat(march().compared().to()).as("February is shorter").isEqualTo(day("2026-02-28"));
            company.clock.set(Instant.parse("2026-04-05T01:00:00Z"));
            assertThat(march().total().before().revenue()).as("March is over").isEqualByComparingTo("500");
            Statement quarter = company.netReturns.statement(
                    boss, new Question(TimeStep.QUARTER, day("2026-04-01"), Optional.empty()));
            assertThat(quarter.compared()).isEqualTo(new Period(day("2026-01-01"), day("2026-01-05")));
            assertThat(quarter.total().before().isNothing()).isTrue();
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** The top and each department below it have twelve months; the sum goes on from month to month. */
    private void asAReport() {
        List<Object[]> rows = new ArrayList<>();
        new NetReturnByMonth(company.netReturns, company.clock).read(boss, Map.of(), rows::add);
        assertThat(rows).hasSize(36);
        assertThat(rows)
                .as("the company before its departments")
                .extracting(row -> row[8])
                .startsWith(1)
                .endsWith(3);
        assertThat(rows.get(11))
                .startsWith(company.netReturns.units(boss).getFirst().name(), "2026-03");
        assertThat((BigDecimal) rows.get(11)[6]).isEqualByComparingTo("368.95");
        assertThat((BigDecimal) rows.get(11)[7]).isEqualByComparingTo("448.94");
    }

    /** Four figures of the company, of Finance and of Sales, what the first consist of, and what nobody knows the cost of (INT-01). */
    private void asAFile() throws IOException {
        ComputedTable table = company.netReturns.table(boss, MARCH_OF_ALL);
        int consists = march().lines().size();
        Path file = home.resolve("net-return.csv");
        assertThat(new Exporter(company.lists).export(table, ExportFormat.CSV, Locale.ENGLISH, file))
                .isEqualTo(4 + consists + 1 + 2 * 4);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst())
                .contains("What,Now (2026-03),Before (")
                .endsWith("Change,Target,Against target,Currency");
        assertThat(lines.get(4 + consists)).contains(",368.95,79.99,3.612,,,CNY");
        assertThat(lines.getLast()).startsWith("Sales,").contains(",419.45,");
    }

    /** The list behind a figure adds up to it. */
    private void behindTheCost() {
        adds(MARCH_OF_ALL, "goodsCost", "cost", "600.05");
        adds(new Question(TimeStep.MONTH, MARCH, Optional.of(unit("Finance"))), "staticExpenses", "share", "50.5");
        adds(MARCH_OF_ALL, "uncosted", "homeAmount", "150");
    }

    private void adds(Question question, String measure, String column, String sum) {
        Measures.Documents behind =
                company.netReturns.documents(boss, question, measure).orElseThrow();
        ListDefinition list = company.lists.list(behind.listId()).orElseThrow();
        assertThat(company.lists.totals(boss, list, behind.request()).get(column))
                .isEqualByComparingTo(sum);
    }

    /** A manager sees her department and what of the costs she may; she is told what is missing, and sets no target. */
    private void ofADepartment() {
        Statement sales = company.netReturns.statement(manager, MARCH_OF_ALL);
        assertThat(sales.total().name()).isEqualTo("Sales");
        assertThat(figures(sales.total().now())).isEqualTo(tuple("1150.00", "680.05", "50.50", "419.45"));
        assertThat(company.netReturns.units(manager)).extracting("name").containsExactly("Sales");
        Question other = new Question(TimeStep.MONTH, MARCH, Optional.of(unit("Finance")));
        assertThatThrownBy(() -> company.netReturns.statement(manager, other)).hasMessageContaining("may not look");
        assertThatThrownBy(() -> company.netReturns.aim(manager, MARCH_OF_ALL, ReturnFigures.NOTHING, ""))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> company.netReturns.units(billing.seller)).isInstanceOf(ProblemException.class);
    }

    /** Kept again for the same month it takes the place of the first; a quarter is full when each of its months is. */
    private void targets() {
        aim(MARCH, "1000", "600", "100");
        aim(MARCH, "1200", "650", "100");
        assertThat(march().total().target()).contains(of("1200.00", "650.00", "100.00"));
        assertThat(quarter().total().target()).as("one month of three").isEmpty();
        aim(MARCH.minusMonths(1), "300", "150", "20");
        aim(MARCH.minusMonths(2), "100", "50", "10");
        assertThat(quarter().total().target().map(ReturnFigures::net).orElseThrow())
                .isEqualByComparingTo("620");
        assertThatThrownBy(() -> aim(MARCH, "-1", "0", "0")).hasMessageContaining("less than nothing");
        ReturnTarget again = company.returnTargets.blank(boss);
        again.setUnitId(march().unitId());
        again.setStartsOn(MARCH);
        again.setEndsOn(MARCH_OF_ALL.period().to());
        again.take(of("1", "1", "1"));
        assertThatThrownBy(() -> company.returnTargets.create(boss, again)).hasMessageContaining("already");
    }

    private void aim(LocalDate month, String revenue, String dynamicCost, String staticCost) {
        Question question = new Question(TimeStep.MONTH, month, Optional.empty());
        company.netReturns.aim(boss, question, of(revenue, dynamicCost, staticCost), "simulated");
    }

    private Statement march() {
        return company.netReturns.statement(boss, MARCH_OF_ALL);
    }

    private Statement quarter() {
        return company.netReturns.statement(boss, new Question(TimeStep.QUARTER, MARCH, Optional.empty()));
    }

    private static ReturnFigures of(String revenue, String dynamicCost, String staticCost) {
        return new ReturnFigures(new BigDecimal(revenue), new BigDecimal(dynamicCost), new BigDecimal(staticCost));
    }

    private static Tuple figures(ReturnFigures figures) {
        return tuple(
                figures.revenue().toPlainString(),
                figures.dynamicCost().toPlainString(),
                figures.staticCost().toPlainString(),
                figures.net().toPlainString());
    }

    private void sell(String pieces, Product product) {
        long order = company.order(billing.seller, customer, pieces, product);
        billing.accept(order);
        LocalDate today = company.read(uow -> uow.today());
        billing.deliver(order, today);
        company.invoices.invoice(billing.finance, order, today);
    }

    private long unpaid(Actor actor, String expenditureClass, String amount) {
        return spent(actor, expenditureClass, amount, null);
    }

    private void spend(Actor actor, String expenditureClass, String amount, Long allocation) {
        RecordRef expense = new RecordRef(ContractExpenses.TYPE, spent(actor, expenditureClass, amount, allocation));
        company.workflow.move(actor, expense, "submit", Optional.empty());
    }

    private long spent(Actor actor, String expenditureClass, String amount, Long allocation) {
        ContractExpense draft = company.expenses.blank(actor);
        draft.setExpenditureClass(expenditureClass);
        draft.setAmount(new BigDecimal(amount));
        draft.setAllocationId(allocation);
        return company.expenses.create(actor, draft).id();
    }

    private Long allocation(String... departments) {
        AllocationRule draft = company.allocations.blank(billing.finance);
        draft.setName("Rent");
        draft.setBasis(AllocationBasis.EQUAL);
        for (String department : departments) {
            AllocationPart part = new AllocationPart();
            part.setDepartmentId(unit(department));
            draft.getParts().add(part);
        }
        return company.allocations.create(billing.finance, draft).id();
    }

    private long unit(String name) {
        return company.read(uow -> uow.query(Long.class, "SELECT o.id FROM OrgUnit o WHERE o.name = ?1", name)
                .getFirst());
    }
}
