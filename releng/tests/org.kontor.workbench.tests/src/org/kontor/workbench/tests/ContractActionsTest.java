package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.catalog.Supplier;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.DeliveryStep;
import org.kontor.contracts.ReceivedInvoice;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.SettlementPayment;
import org.kontor.contracts.reviews.Reviews;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.RecordService;
import org.kontor.process.Workflow;
import org.kontor.process.reviews.Verdict;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Cells;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** What the contract office and finance do with a signed contract: pay, take back, correct, plan steps, enter invoices. */
@ExtendWith(CleanLog.class)
class ContractActionsTest {

    private static final LocalDate TODAY = LocalDate.now();

    private final Actor actor = Ui.workplace().actor();
    private final Contracts contracts = service(Contracts.class);

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void aPaymentIsBookedAndTakenBack() {
        RecordRef contract = signed(ContractKind.SALES, "PAID");
        Records.open(contract);
        assertThat(Ui.offers("takeBackPayment"))
                .as("nothing is paid that could be taken back")
                .isFalse();

        Cells.answerAsked("lines.lines", lines -> {
            Ui.type("field.paidOn", TODAY.minusDays(3).toString());
            Ui.type("field.reference", "BANK-77");
            Cells.type(lines, 3, 1, "20.50");
        });
        Ui.step("settle");
        Ui.waitFor("the payment", () -> !stored(contract).getPayments().isEmpty());
        assertThat(stored(contract).getPayments())
                .extracting(
                        p -> p.getAmount().stripTrailingZeros(), SettlementPayment::getReference, p -> p.getPaidOn())
                .containsExactly(tuple(new BigDecimal("20.5"), "BANK-77", TODAY.minusDays(3)));
        assertThat(settled(contract)).containsExactly("20.5", "0");

        Ui.settle();
        assertThat(Ui.offers("takeBackPayment")).isTrue();
        Cells.answerAsked("lines.lines", lines -> {
            Ui.type("field.reason", "of another customer");
            Cells.tick(lines, 3, 1);
        });
        Ui.step("takeBackPayment");
        Ui.waitFor(
                "the payment to be taken back",
                () -> stored(contract).getPayments().size() == 2);
        assertThat(settled(contract)).containsExactly("0", "0");
        assertThat(stored(contract).getPayments())
                .extracting(p -> p.getAmount().stripTrailingZeros(), SettlementPayment::getNote)
                .contains(tuple(new BigDecimal("-20.5"), "of another customer"));
        Ui.settle();
        assertThat(Ui.offers("takeBackPayment"))
                .as("nothing is left to take back")
                .isFalse();
    }

    @Test
    void signingDataAreCorrectedWithAReason() {
        RecordRef contract = signed(ContractKind.SALES, "CORRECTED");
        LocalDate signedOn = TODAY.minusDays(9);
        Records.open(contract);
        Cells.answerAsked("lines.goods", goods -> {
            Ui.type("field.reason", "typed the day of the draft");
            Ui.type("field.signedOn", signedOn.toString());
            Cells.type(goods, 1, 1, "3");
            NatTable plan = Ui.get("lines.plan", NatTable.class);
            Cells.type(plan, 1, 2, "200");
        });
        Ui.step("correct");
        Ui.waitFor(
                "the corrected contract", () -> stored(contract).getSignedOn().equals(signedOn));
        Contract corrected = stored(contract);
        assertThat(corrected.getAmount()).isEqualByComparingTo("300");
        assertThat(corrected.getSettlements())
                .extracting(s -> s.getAmount().intValue())
                .containsExactly(100, 200);
        assertThat(corrected.getProgress().getFirst().getReport()).isEqualTo("typed the day of the draft");
        Ui.settle();
    }

    @Test
    void stepsArePlannedChangedAndTakenOut() {
        RecordRef contract = signed(ContractKind.SALES, "CARRIED-OUT");
        Records.open(contract);
        Cells.answerAsked("lines.steps", steps -> {
            step(steps, 1, "Shipment", TODAY.plusDays(5));
            step(steps, 2, "Acceptance", TODAY.plusDays(20));
        });
        Ui.step("planSteps");
        Ui.waitFor("the steps", () -> stored(contract).getSteps().size() == 2);
        assertThat(stored(contract).getSteps())
                .extracting(DeliveryStep::getStep, DeliveryStep::getPlannedOn, DeliveryStep::getResponsibleId)
                .containsExactly(
                        tuple("Shipment", TODAY.plusDays(5), actor.userId()),
                        tuple("Acceptance", TODAY.plusDays(20), actor.userId()));
        long shipment = stored(contract).getSteps().getFirst().getId();
        Ui.settle();

        Cells.answerAsked("lines.steps", steps -> {
            Cells.type(steps, 2, 1, TODAY.toString());
            Cells.select(steps, 0, 2);
            Ui.tool("line.remove.steps");
        });
        Ui.step("planSteps");
        Ui.waitFor("the one step", () -> stored(contract).getSteps().size() == 1);
        assertThat(stored(contract).getSteps()).singleElement().satisfies(step -> {
            assertThat(step.getId()).isEqualTo(shipment);
            assertThat(step.getDoneOn()).isEqualTo(TODAY);
        });
        Ui.settle();
    }

    @Test
    void anInvoiceReceivedIsEnteredAndTakenBack() {
        RecordRef contract = signed(ContractKind.PURCHASE, "BOUGHT");
        Records.open(contract);
        Ui.answerAsked(() -> {
            Ui.type("field.number", "INV-2026-9");
            Ui.type("field.amount", "150");
        });
        Ui.step("enterInvoice");
        Ui.waitFor("the invoice", () -> !invoices(contract).isEmpty());
        assertThat(invoices(contract)).singleElement().satisfies(invoice -> {
            assertThat(invoice.getNumber()).isEqualTo("INV-2026-9");
            assertThat(invoice.getAmount()).isEqualByComparingTo("150");
            assertThat(invoice.getInvoicedOn()).isEqualTo(TODAY);
        });
        Ui.settle();

        Cells.answerAsked("lines.lines", lines -> {
            Ui.type("field.reason", "came twice");
            Cells.tick(lines, 3, 1);
        });
        Ui.step("takeBackInvoice");
        Ui.waitFor(
                "the invoice to be taken back",
                () -> !invoices(contract).getFirst().counts());
        assertThat(invoices(contract)).singleElement().satisfies(invoice -> assertThat(invoice.getNote())
                .isEqualTo("came twice"));
        Ui.settle();
    }

    private static void step(NatTable steps, int row, String name, LocalDate day) {
        Ui.tool("line.add.steps");
        Cells.type(steps, 0, row, name);
        Cells.type(steps, 1, row, day.toString());
        Cells.choose(steps, 3, row, "Test User");
    }

    private Contract stored(RecordRef contract) {
        return contracts.load(actor, contract.id()).draft();
    }

    private List<String> settled(RecordRef contract) {
        return stored(contract).getSettlements().stream()
                .map(line -> line.getSettled().stripTrailingZeros().toPlainString())
                .toList();
    }

    private List<ReceivedInvoice> invoices(RecordRef contract) {
        return contracts.receivedInvoices(actor, contract.id());
    }

    /** Two pieces at 100, paid in two halves. */
    private RecordRef signed(ContractKind kind, String product) {
        Contract draft = contracts.blank(actor);
        draft.setTitle("Contract of " + product);
        draft.setKind(kind);
        if (kind == ContractKind.PURCHASE) {
            draft.setSupplierId(supplier(product));
        } else {
            draft.setCustomerId(customer(product));
        }
        draft.setSignedOn(TODAY.minusDays(10));
        ContractLine line = new ContractLine();
        line.setProductId(product(product));
        line.setQuantity(BigDecimal.TWO);
        line.setPrice(new BigDecimal("100"));
        draft.getLines().add(line);
        draft.getSettlements().add(due(TODAY.plusDays(10)));
        draft.getSettlements().add(due(TODAY.plusDays(40)));
        RecordRef contract =
                new RecordRef(Contracts.TYPE, contracts.create(actor, draft).id());
        Workflow workflow = service(Workflow.class);
        workflow.move(Actor.system(), contract, "submit", Optional.empty());
        stored(contract).getReviews().forEach(review -> service(Reviews.class)
                .answer(Actor.system(), contract.id(), Verdict.AGREED, ""));
        workflow.move(Actor.system(), contract, "sign", Optional.empty());
        return contract;
    }

    private static Settlement due(LocalDate day) {
        Settlement line = new Settlement();
        line.setDueOn(day);
        line.setAmount(new BigDecimal("100"));
        return line;
    }

    private long customer(String name) {
        Customer draft = service(Customers.class).blank(actor);
        draft.setName("Customer of " + name);
        return service(Customers.class).create(actor, draft).id();
    }

    @SuppressWarnings("unchecked")
    private long supplier(String name) {
        RecordService<Supplier> suppliers =
                (RecordService<Supplier>) Ui.modules().records("supplier").orElseThrow();
        Supplier draft = suppliers.blank(actor);
        draft.setName("Supplier of " + name);
        return suppliers.create(actor, draft).id();
    }

    private long product(String number) {
        Product draft = service(Products.class).blank(actor);
        draft.setNumber(number);
        draft.setName("Product " + number);
        draft.setListPrice(new BigDecimal("100"));
        return service(Products.class).create(actor, draft).id();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
