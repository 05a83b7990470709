package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Correction;
import org.kontor.contracts.DeliveryStep;
import org.kontor.contracts.PaymentEntry;
import org.kontor.contracts.ProgressEntry;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.internal.ContractsHandover;
import org.kontor.contracts.internal.ContractsSettings;
import org.kontor.contracts.internal.SettlementReminders;
import org.kontor.contracts.internal.StepReminders;
import org.kontor.customers.Customer;
import org.kontor.identity.internal.settings.SettingRecords;
import org.kontor.identity.settings.Setting;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Inbox.Reminder;
import org.kontor.process.Transition;

/** A contract in force is called, delivered, paid and completed; nothing that is open goes out of sight (P-02, CON-22). */
class ContractLifeIT {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @TempDir
    private Path home;

    private Company company;
    private Actor seller;
    private Actor office;
    private Customer customer;
    private Product pump;
    private Product valve;

    private void begin(Databases kind) {
        company = new Company(kind, home);
        company.setUp();
        seller = company.user("wang", "sales", "Sales");
        office = company.user("chen", "contracts", "Contract office");
        customer = company.customer(seller, "Harbour Works Ltd.", "100000", 30);
        pump = company.product("P-1", "250.00", Tracking.NONE);
        valve = company.product("V-1", "10.00", Tracking.NONE);
    }

    /** P-02 step 8: what is open is named; who gives it up says why. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aContractIsCompletedWhenAllIsPaidAndDelivered(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long paid = signed(ContractKind.SALES, TODAY.plusDays(30), line(pump, "4"));
            assertThat(ways(paid)).contains("complete", "closeEarly");
            assertThatThrownBy(() -> move(paid, "complete", Optional.of("never mind")))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("1,000.00 CNY")
                    .hasMessageContaining("1 settlement)");
            assertThat(state(paid)).isEqualTo(ContractState.SIGNED);
            Stored<Contract> contract = open.contracts.load(office, paid);
            open.contracts.settle(
                    office,
                    paid,
                    contract.version(),
                    PaymentEntry.of(
                            TODAY, contract.draft().getSettlements().getFirst().getId(), new BigDecimal("1000")));
            assertThat(ways(paid)).contains("complete").doesNotContain("closeEarly");
            move(paid, "complete", Optional.empty());
            assertThat(state(paid)).isEqualTo(ContractState.COMPLETED);

            long givenUp = signed(ContractKind.SALES, TODAY.plusDays(30), line(pump, "4"));
            assertThatThrownBy(() -> move(givenUp, "closeEarly", Optional.of(" ")))
                    .isInstanceOf(ProblemException.class);
            move(givenUp, "closeEarly", Optional.of("The customer is insolvent"));
            assertThat(state(givenUp)).isEqualTo(ContractState.COMPLETED);

            long unplanned = signed(ContractKind.SALES, null, line(pump, "4"), line(valve, "2"));
            order(unplanned);
            assertThatThrownBy(() -> move(unplanned, "complete", Optional.empty()))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("P-1")
                    .hasMessageContaining("V-1");
            deliver(unplanned);
            move(unplanned, "complete", Optional.empty());
            assertThat(state(unplanned)).isEqualTo(ContractState.COMPLETED);
            assertThat(open.violations()).isEmpty();
        }
    }

    /** CON-22: what was ordered is not ordered again, and an order beyond the contract is warned of. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void anOrderTakesWhatTheContractLeaves(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long contract = signed(ContractKind.SALES, null, line(pump, "4"), line(valve, "2"), line(pump, "1"));
            long first = order(contract);
            Stored<SalesOrder> partial = open.orders.load(seller, first);
            List<SalesOrderLine> lines = partial.draft().getLines();
            lines.removeIf(line -> line.getProductId().equals(valve.getId()));
            lines.getFirst().setQuantity(new BigDecimal("3"));
            open.orders.update(seller, first, partial.version(), partial.draft());

            long second = order(contract);
            assertThat(open.orders.load(seller, second).draft().getLines())
                    .extracting(SalesOrderLine::getProductId, line -> line.getQuantity()
                            .intValueExact())
                    .containsExactly(tuple(valve.getId(), 2), tuple(pump.getId(), 1));
            assertThatThrownBy(() -> order(contract))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("ordered already");

            SalesOrder draft = open.orders.load(seller, second).draft();
            assertThat(beyond(second, draft)).isEmpty();
            draft.getLines().getLast().setQuantity(new BigDecimal("3.5"));
            assertThat(beyond(second, draft)).singleElement().satisfies(problem -> {
                assertThat(problem.isError()).isFalse();
                assertThat(problem.text().toString()).contains("2.5 more").contains("P-1");
            });

            open.workflow.move(seller, new RecordRef("salesOrder", second), "cancel", Optional.of("by mistake"));
            assertThat(open.orders.load(seller, order(contract)).draft().getLines())
                    .as("what was cancelled may be ordered again")
                    .hasSize(2);

            long service = signed(ContractKind.SERVICE, null, line(valve, "2"));
            assertThat(open.orders.load(seller, order(service)).draft().getLines())
                    .hasSize(1);
            for (ContractKind bought : List.of(ContractKind.PURCHASE, ContractKind.BOUGHT_SERVICE)) {
                long buying = signed(bought, null, line(valve, "2"));
                assertThatThrownBy(() -> order(buying)).isInstanceOf(ProblemException.class);
            }
            assertThat(open.violations()).isEmpty();
        }
    }

    /** seven days, or as many as the company decides. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void settlementsAreCalledToMindAsEarlyAsTheCompanyDecides(Databases kind) {
        begin(kind);
        try (Company open = company) {
            SettingRecords settings = new SettingRecords(open.units, open.lists);
            settings.addContribution(new ContractsSettings());
            settings.ready();
            long overdue = signed(ContractKind.SALES, TODAY.minusDays(1), line(pump, "1"));
            long seven = signed(ContractKind.SALES, TODAY.plusDays(7), line(pump, "1"));
            long eight = signed(ContractKind.SALES, TODAY.plusDays(8), line(pump, "1"));
            long fifteen = signed(ContractKind.SALES, TODAY.plusDays(15), line(pump, "1"));

            assertThat(reminded()).containsExactly(overdue, seven);
            decide(settings, "14");
            assertThat(reminded()).containsExactly(overdue, seven, eight);
            decide(settings, "15");
            assertThat(reminded()).containsExactly(overdue, seven, eight, fifteen);
            decide(settings, "0");
            assertThat(reminded()).containsExactly(overdue);
            move(overdue, "closeEarly", Optional.of("The customer is insolvent"));
            assertThat(reminded()).isEmpty();
        }
    }

    /** CON-01: what was entered wrongly of a signed contract is corrected, with a reason, under the rules of signing. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSignedContractIsCorrected(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long id = signed(ContractKind.SALES, TODAY.plusDays(30), line(pump, "4"));
            Customer other = open.customer(seller, "Northern Mills Ltd.", "100000", 30);
            Actor colleague = open.user("zhang", "sales", "Sales");
            Correction right = Correction.of(open.contracts.load(office, id).draft());
            right.setReason("Typed into the wrong customer");
            right.setCustomerId(other.getId());
            right.setOwnerId(colleague.userId());
            right.setCategory("Pumps");
            right.setSignedOn(TODAY.minusDays(3));
            right.setEndsOn(TODAY.plusDays(90));
            right.getGoods().getFirst().setAmount(new BigDecimal("300"));
            refused(seller, id, right);
            refused(office, id, right);
            right.getPlan().getFirst().setAmount(new BigDecimal("1200"));
            correct(office, id, right);
            Contract corrected = open.contracts.load(office, id).draft();
            assertThat(corrected.getCustomerName()).isEqualTo("Northern Mills Ltd.");
            assertThat(corrected.getAmount()).isEqualByComparingTo("1200");
            assertThat(corrected.getOwnerId()).isEqualTo(colleague.userId());
            assertThat(corrected.getSignedOn()).isEqualTo(TODAY.minusDays(3));
            assertThat(corrected.getProgress()).singleElement().satisfies(entry -> assertThat(entry.getReport())
                    .isEqualTo("Typed into the wrong customer"));
            assertThat(open.changeLog.entries(office, id, 100))
                    .as("each change stands in the history")
                    .isNotEmpty();

            company.contracts.makeOrder(Actor.system(), id);
            Correction late = Correction.of(open.contracts.load(office, id).draft());
            late.setReason("Back again");
            late.setCustomerId(customer.getId());
            refused(office, id, late);
            for (Consumer<Correction> wrong : List.<Consumer<Correction>>of(
                    c -> c.setReason(" "),
                    c -> c.setSignedOn(TODAY.plusDays(1)),
                    c -> c.setSignedOn(null),
                    c -> c.setEndsOn(TODAY.minusDays(30)),
                    c -> c.setOwnerId(null),
                    c -> c.setDepartmentId(0L),
                    c -> c.getPlan().getFirst().setDueOn(null),
                    c -> c.getGoods().getFirst().setQuantity(BigDecimal.ZERO))) {
                Correction draft = Correction.of(open.contracts.load(office, id).draft());
                draft.setReason("Wrong");
                wrong.accept(draft);
                refused(office, id, draft);
            }
            move(id, "closeEarly", Optional.of("The customer is insolvent"));
            move(id, "reopen", Optional.of("The customer pays after all"));
            assertThat(state(id)).isEqualTo(ContractState.SIGNED);
            assertThat(open.violations()).isEmpty();
        }
    }

    /** CON-28, CON-07: steps after signing are planned, done and reminded; what was written is found. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void stepsAfterSigningAreReminded(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long id = signed(ContractKind.SALES, TODAY.plusDays(30), line(pump, "4"));
            StepReminders reminders = new StepReminders(open.reader);
            plan(id, step("Shipment", TODAY.minusDays(1)), step("Training", TODAY.plusDays(7)));
            plan(id, step("Acceptance", TODAY.plusDays(8)));
            assertThat(open.contracts.load(office, id).draft().getSteps())
                    .extracting(DeliveryStep::getStep)
                    .containsExactly("Shipment", "Training", "Acceptance");
            assertThat(reminders.reminders(seller, TODAY))
                    .extracting(Reminder::text)
                    .satisfiesExactly(
                            text -> assertThat(text).contains("Shipment").contains("late"),
                            text -> assertThat(text).contains("Training").contains("planned"));
            List<DeliveryStep> steps = open.contracts.load(office, id).draft().getSteps();
            steps.getFirst().setDoneOn(TODAY.plusDays(1));
            assertThatThrownBy(() -> open.contracts.planSteps(seller, id, version(id), steps))
                    .isInstanceOf(ProblemException.class);
            steps.getFirst().setDoneOn(TODAY);
            open.contracts.planSteps(seller, id, version(id), steps);
            assertThat(reminders.reminders(seller, TODAY)).hasSize(1);
            steps.removeIf(step -> step.getStep().equals("Training"));
            open.contracts.planSteps(seller, id, version(id), steps);
            assertThat(reminders.reminders(seller, TODAY)).isEmpty();
            assertThat(open.contracts.load(office, id).draft().getSteps()).hasSize(2);

            ProgressEntry entry = new ProgressEntry();
            entry.setReport("Crane hired for the quay");
            open.contracts.note(seller, id, version(id), entry);
            assertThat(open.contracts.find(seller, "hired for the", 5))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.record()).isEqualTo(ref(id)));
            assertThat(open.violations()).isEmpty();
        }
    }

    private int version(long id) {
        return company.contracts.load(office, id).version();
    }

    private void plan(long id, DeliveryStep... more) {
        List<DeliveryStep> steps =
                new ArrayList<>(company.contracts.load(office, id).draft().getSteps());
        steps.addAll(List.of(more));
        company.contracts.planSteps(seller, id, version(id), steps);
    }

    private DeliveryStep step(String what, LocalDate day) {
        DeliveryStep step = new DeliveryStep();
        step.setStep(what);
        step.setPlannedOn(day);
        step.setResponsibleId(seller.userId());
        return step;
    }

    private void correct(Actor actor, long id, Correction correction) {
        company.contracts.correct(actor, id, company.contracts.load(office, id).version(), correction);
    }

    private void refused(Actor actor, long id, Correction correction) {
        Contract before = company.contracts.load(office, id).draft();
        assertThatThrownBy(() -> correct(actor, id, correction)).isInstanceOf(ProblemException.class);
        Contract after = company.contracts.load(office, id).draft();
        assertThat(after.getVersion()).isEqualTo(before.getVersion());
        assertThat(after.getCustomerId()).isEqualTo(before.getCustomerId());
    }

    /** CUS-18: an amendment that is in force is part of its contract, which is handed over. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAmendmentInForceIsNotHandedOverBesideItsContract(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long contract = signed(ContractKind.SALES, null, line(pump, "4"));
            Stored<Contract> amendment = open.amendments.begin(seller, contract, "More pumps");
            ContractsHandover handover = new ContractsHandover(open.workflow);
            assertThat(held(handover)).containsExactlyInAnyOrder(contract, amendment.id());
            sign(amendment.id());
            assertThat(state(amendment.id())).isEqualTo(ContractState.MERGED);
            assertThat(held(handover)).containsExactly(contract);
        }
    }

    private List<Long> held(ContractsHandover handover) {
        return company.read(uow -> handover.held(uow, seller.userId()).stream()
                .map(holding -> holding.record().id())
                .toList());
    }

    private List<Long> reminded() {
        return new SettlementReminders(company.reader)
                .reminders(seller, TODAY).stream()
                        .map(Reminder::record)
                        .map(RecordRef::id)
                        .toList();
    }

    private void decide(SettingRecords settings, String days) {
        long id = company.read(
                uow -> uow.query(Setting.class, "SELECT s FROM Setting s WHERE s.code = ?1", "contracts.settlementLead")
                        .getFirst()
                        .getId());
        Stored<Setting> stored = settings.load(Actor.system(), id);
        stored.draft().setValue(days);
        settings.update(Actor.system(), id, stored.version(), stored.draft());
    }

    private List<Problem> beyond(long order, SalesOrder draft) {
        return company.orders.check(seller, Optional.of(order), draft).stream()
                .filter(problem -> problem.text().toString().contains("Contract CT-"))
                .toList();
    }

    private long order(long contract) {
        return company.contracts.makeOrder(seller, contract).getId();
    }

    private void deliver(long contract) {
        Actor store = company.user("zhou", "warehouse", "Warehouse");
        Actor finance = company.user("li", "finance", "Finance");
        Warehouse warehouse = company.warehouse("GZ");
        company.receive(warehouse, pump, "10", null);
        company.receive(warehouse, valve, "10", null);
        long order = company.read(
                uow -> uow.query(SalesOrder.class, "SELECT o FROM SalesOrder o WHERE o.contractId = ?1", contract)
                        .getFirst()
                        .getId());
        company.orders.submit(seller, order);
        company.credit.review(finance, order);
        company.deliveries.deliver(store, order, warehouse.getId(), TODAY, company.everything(order, warehouse));
    }

    private long signed(ContractKind kind, LocalDate due, ContractLine... lines) {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle(kind + " of pumps");
        draft.setKind(kind);
        company.party(draft, customer);
        draft.getLines().addAll(List.of(lines));
        if (due != null) {
            Settlement plan = new Settlement();
            plan.setDueOn(due);
            plan.setAmount(lines[0].getQuantity().multiply(new BigDecimal("250")));
            draft.getSettlements().add(plan);
        }
        long id = company.contracts.create(seller, draft).id();
        sign(id);
        return id;
    }

    private void sign(long contract) {
        company.workflow.move(seller, ref(contract), "submit", Optional.empty());
        move(contract, "sign", Optional.empty());
    }

    private static ContractLine line(Product product, String quantity) {
        ContractLine line = new ContractLine();
        line.setProductId(product.getId());
        line.setQuantity(new BigDecimal(quantity));
        return line;
    }

    private List<String> ways(long contract) {
        return company.workflow.standing(office, ref(contract)).open().stream()
                .map(Transition::id)
                .toList();
    }

    private ContractState state(long contract) {
        return company.contracts.load(office, contract).draft().getState();
    }

    private void move(long contract, String way, Optional<String> note) {
        company.workflow.move(office, ref(contract), way, note);
    }

    private static RecordRef ref(long contract) {
        return new RecordRef("contract", contract);
    }
}
