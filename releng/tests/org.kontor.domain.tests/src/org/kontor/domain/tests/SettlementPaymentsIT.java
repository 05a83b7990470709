package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.PaymentEntry;
import org.kontor.contracts.ReceivedInvoice;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.SettlementPayment;
import org.kontor.contracts.internal.DifferenceReminders;
import org.kontor.contracts.internal.SettlementReminders;
import org.kontor.contracts.internal.report.PaymentsOfMonth;
import org.kontor.contracts.internal.report.SettlementsOfMonth;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Inbox.Reminder;

/** Payments of settlement plans: several a line, each on its day, taken back and never deleted (FIN-03, FIN-04, FIN-07). */
class SettlementPaymentsIT {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @TempDir
    private Path home;

    private Company company;
    private Actor seller;
    private Actor office;
    private Actor finance;
    private Customer customer;
    private Product pump;

    private void begin(Databases kind) {
        company = new Company(kind, home);
        company.setUp();
        seller = company.user("wang", "sales", "Sales");
        office = company.user("chen", "contracts", "Contract office");
        finance = company.user("zhao", "finance", "Finance");
        customer = company.customer(seller, "Harbour Works Ltd.", "100000", 30);
        pump = company.product("P-1", "250.00", Tracking.NONE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLineIsPaidInPartsOnTheirDays(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long id = signed(ContractKind.SALES, TODAY.minusDays(20), TODAY.plusDays(20));
            List<Settlement> plan = load(id).draft().getSettlements();
            long first = plan.getFirst().getId();
            long second = plan.getLast().getId();
            assertThat(reminded())
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("500.00 CNY").contains("nothing was paid"));

            settle(id, PaymentEntry.of(TODAY.minusDays(10), first, new BigDecimal("200")));
            assertThat(reminded()).singleElement().satisfies(text -> assertThat(text)
                    .contains("of 500.00 CNY")
                    .contains("300.00 are not paid"));
            settle(
                    id,
                    new PaymentEntry(
                            TODAY,
                            Map.of(first, new BigDecimal("300"), second, new BigDecimal("100")),
                            Optional.of("BANK-77"),
                            Optional.of("by transfer")));
            assertThat(reminded()).isEmpty();
            assertThat(settled(id)).containsExactly("500", "100");
            assertThat(load(id).draft().getSettled()).isEqualByComparingTo("600");
            assertThat(load(id).draft().getPayments())
                    .extracting(p -> p.getPaidOn() + " " + p.getAmount().intValue() + " " + p.getReference() + " "
                            + p.getBookedBy())
                    .containsExactlyInAnyOrder(
                            "2026-02-20 200 null zhao", "2026-03-02 300 BANK-77 zhao", "2026-03-02 100 BANK-77 zhao");
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMistakeIsTakenBackAndStaysInSight(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long id = signed(ContractKind.SALES, TODAY.minusDays(20), TODAY.plusDays(20));
            long first = load(id).draft().getSettlements().getFirst().getId();
            settle(id, PaymentEntry.of(TODAY.minusDays(10), first, new BigDecimal("200")));
            long wrong = load(id).draft().getPayments().getFirst().getId();
            assertThatThrownBy(() -> takeBack(id, wrong, " ")).isInstanceOf(ProblemException.class);
            open.clock.set(open.clock.instant().plus(Duration.ofDays(30)));
            takeBack(id, wrong, "of another customer");
            assertThat(settled(id)).containsExactly("0", "0");
            List<SettlementPayment> payments = load(id).draft().getPayments();
            assertThat(payments).extracting(p -> p.getAmount().intValue()).containsExactly(-200, 200);
            assertThat(payments.getFirst().getNote()).isEqualTo("of another customer");
            assertThatThrownBy(() -> takeBack(id, wrong, "twice")).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> takeBack(id, payments.getFirst().getId(), "back again"))
                    .isInstanceOf(ProblemException.class);
            settle(id, PaymentEntry.of(TODAY.plusDays(30), first, new BigDecimal("500")));

            assertThat(paidIn(TODAY.minusDays(10))).containsExactly("200");
            assertThat(paidIn(TODAY)).isEmpty();
            assertThat(paidIn(TODAY.plusDays(30))).containsExactly("-200", "500");
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void financeBooksAndWhatCannotBeIsRefused(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long id = signed(ContractKind.SALES, TODAY, TODAY.plusDays(20));
            long first = load(id).draft().getSettlements().getFirst().getId();
            for (PaymentEntry wrong : List.of(
                    PaymentEntry.of(TODAY.plusDays(1), first, BigDecimal.ONE),
                    PaymentEntry.of(TODAY, first, new BigDecimal("500.01")),
                    PaymentEntry.of(TODAY, first, new BigDecimal("-1")),
                    PaymentEntry.of(TODAY, first, new BigDecimal("0.001")),
                    PaymentEntry.of(TODAY, 1, BigDecimal.ONE),
                    new PaymentEntry(TODAY, Map.of(), Optional.empty(), Optional.empty()))) {
                assertThatThrownBy(() -> settle(id, wrong)).as(wrong.toString()).isInstanceOf(ProblemException.class);
            }
            assertThatThrownBy(() -> open.contracts.settle(
                            seller, id, load(id).version(), PaymentEntry.of(TODAY, first, BigDecimal.ONE)))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> open.workflow.move(
                            finance, new RecordRef("contract", id), "closeEarly", Optional.of("finance does not sign")))
                    .isInstanceOf(ProblemException.class);
            assertThat(load(id).draft().getPayments()).isEmpty();
            open.contracts.settle(office, id, load(id).version(), PaymentEntry.of(TODAY, first, BigDecimal.ONE));
            assertThat(settled(id)).containsExactly("1", "0");
            assertThat(open.violations()).isEmpty();
        }
    }

    /** Where all orders of a contract are cancelled, nobody waits for receipts of what was entered by hand (FIN-07). */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCancelledOrderExpectsNoReceipts(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long id = signed(ContractKind.SALES, TODAY, TODAY.plusDays(20));
            long first = load(id).draft().getSettlements().getFirst().getId();
            settle(id, PaymentEntry.of(TODAY, first, new BigDecimal("500")));
            DifferenceReminders warnings = new DifferenceReminders(open.lists);
            assertThat(warnings.reminders(finance, TODAY)).isEmpty();
            long order = open.contracts.makeOrder(seller, id).getId();
            assertThat(warnings.reminders(finance, TODAY)).hasSize(1);
            open.workflow.move(seller, new RecordRef("salesOrder", order), "cancel", Optional.of("by mistake"));
            assertThat(warnings.reminders(finance, TODAY)).isEmpty();
            assertThat(open.violations()).isEmpty();
        }
    }

    /** FIN-05: invoices that came stand apart from the plan and are paid by its payments, the oldest first. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void invoicesReceivedArePaidByThePlan(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long id = signed(ContractKind.PURCHASE, TODAY, TODAY.plusDays(20));
            invoice(id, "INV-2", TODAY, "300");
            invoice(id, "INV-1", TODAY.minusDays(5), "400");
            long first = load(id).draft().getSettlements().getFirst().getId();
            settle(id, PaymentEntry.of(TODAY, first, new BigDecimal("450")));
            assertThat(invoices(id)).containsExactly("INV-2 50", "INV-1 400");
            assertThat(open.lists.count(
                            finance,
                            open.lists.list("receivedInvoices").orElseThrow(),
                            new ListRequest(
                                    Optional.empty(),
                                    List.of(ListFilter.linkedTo(new RecordRef("contract", id))),
                                    List.of())))
                    .isEqualTo(2);
            for (String[] wrong :
                    new String[][] {{"inv-1", "1"}, {"INV-3", "300.01"}, {"INV-3", "0"}, {"INV-3", "0.001"}, {" ", "1"}
                    }) {
                assertThatThrownBy(() -> invoice(id, wrong[0], TODAY, wrong[1]))
                        .as(String.join(" ", wrong))
                        .isInstanceOf(ProblemException.class);
            }
            assertThatThrownBy(() -> invoice(id, "INV-3", TODAY.plusDays(1), "1"))
                    .isInstanceOf(ProblemException.class);
            long mistaken =
                    open.contracts.receivedInvoices(finance, id).getLast().getId();
            open.contracts.takeBackInvoices(finance, id, load(id).version(), Set.of(mistaken), "of another contract");
            assertThat(invoices(id)).containsExactly("INV-2 300", "INV-1 0");
            invoice(id, "INV-1", TODAY, "400");
            assertThat(open.violations()).isEmpty();

            long sold = signed(ContractKind.SALES, TODAY, TODAY.plusDays(20));
            assertThatThrownBy(() -> invoice(sold, "INV-9", TODAY, "1")).isInstanceOf(ProblemException.class);
        }
    }

    private void invoice(long contract, String number, LocalDate day, String amount) {
        ReceivedInvoice invoice = new ReceivedInvoice();
        invoice.setNumber(number);
        invoice.setInvoicedOn(day);
        invoice.setAmount(new BigDecimal(amount));
        company.contracts.enterInvoice(finance, contract, load(contract).version(), invoice);
    }

    private List<String> invoices(long contract) {
        return company.contracts.receivedInvoices(finance, contract).stream()
                .map(invoice -> invoice.getNumber() + " " + invoice.getPaid().intValue())
                .toList();
    }

    /** What we receive and what we pay is never added to each other. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void receivedAndPaidStandApart(Databases kind) {
        begin(kind);
        try (Company open = company) {
            for (ContractKind of : List.of(ContractKind.SALES, ContractKind.PURCHASE)) {
                long id = signed(of, TODAY, TODAY.plusDays(60));
                long first = load(id).draft().getSettlements().getFirst().getId();
                settle(id, PaymentEntry.of(TODAY, first, new BigDecimal(of.isSold() ? "500" : "120")));
            }
            List<Object[]> paid = new ArrayList<>();
            new PaymentsOfMonth(open.reader, open.clock).read(finance, Map.of("month", TODAY), paid::add);
            assertThat(paid).hasSize(2).allSatisfy(row -> {
                assertThat((BigDecimal) row[8]).isEqualByComparingTo("500");
                assertThat((BigDecimal) row[9]).isEqualByComparingTo("120");
            });
            List<Object[]> due = new ArrayList<>();
            new SettlementsOfMonth(open.reader, open.clock).read(finance, Map.of("month", TODAY), due::add);
            assertThat(due)
                    .extracting(row -> row[0] + " " + ((BigDecimal) row[9]).intValue())
                    .containsExactly("CNY 500", "CNY, to be paid 120");
        }
    }

    /** A line of which nothing is paid in the end may leave the plan; what was booked of it stays. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAmendmentKeepsWhatWasBooked(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long id = signed(ContractKind.SALES, TODAY.minusDays(20), TODAY.plusDays(20));
            long second = load(id).draft().getSettlements().getLast().getId();
            settle(id, PaymentEntry.of(TODAY, second, new BigDecimal("50")));
            takeBack(id, load(id).draft().getPayments().getFirst().getId(), "of another contract");
            Stored<Contract> amendment = open.amendments.begin(seller, id, "All at once");
            Contract draft = open.contracts.load(seller, amendment.id()).draft();
            draft.getSettlements().removeLast();
            draft.getSettlements().getFirst().setAmount(new BigDecimal("1000"));
            open.contracts.update(seller, amendment.id(), amendment.version(), draft);
            sign(amendment.id());
            assertThat(settled(id)).containsExactly("0");
            assertThat(load(id).draft().getPayments()).hasSize(2).allMatch(payment -> payment.getSettlement()
                    .isEmpty());
            assertThat(open.violations()).isEmpty();
        }
    }

    /** A database of before gets a payment for what is settled, on the day known best, and who signed goes on booking. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasSettledBeforeIsCarriedOver(Databases kind) throws Exception {
        begin(kind);
        try (Company open = company) {
            long id = signed(ContractKind.SALES, TODAY.minusDays(20), TODAY.plusDays(20));
            List<Settlement> plan = load(id).draft().getSettlements();
            settle(id, PaymentEntry.of(TODAY, plan.getFirst().getId(), new BigDecimal("500")));
            settle(id, PaymentEntry.of(TODAY, plan.getLast().getId(), new BigDecimal("200")));
            String script = new String(
                    Contract.class
                            .getResourceAsStream("internal/schema/012_payments.sql")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            try (Connection connection = open.database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM SETTLEMENT_PAYMENT");
                statement.executeUpdate("UPDATE SETTLEMENT SET BY_HAND = 0 WHERE AMOUNT > SETTLED");
                statement.executeUpdate("UPDATE CONTRACT SET RECEIVED = 700");
                statement.executeUpdate("DELETE FROM ROLE_PERMISSION WHERE PERMISSION = 'contracts.settle'");
                for (String part : script.replaceAll("(?m)^--.*$", "").split(";")) {
                    if (part.strip().startsWith("INSERT")) {
                        statement.executeUpdate(part);
                    }
                }
                connection.commit();
            }
            assertThat(load(id).draft().getPayments())
                    .extracting(p -> p.getPaidOn() + " " + p.getSource() + " "
                            + p.getAmount().intValue())
                    .containsExactlyInAnyOrder("2026-02-10 HAND 500", "2026-03-02 RECEIPT 200");
            assertThat(open.violations()).isEmpty();
            assertThat(open.<Long>read(uow -> uow.entities()
                            .createQuery(
                                    "SELECT COUNT(p) FROM RolePermission p WHERE p.permission = 'contracts.settle'",
                                    Long.class)
                            .getSingleResult()))
                    .isGreaterThanOrEqualTo(2L);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theCheckFindsWhatPaymentsDoNotTell(Databases kind) throws Exception {
        begin(kind);
        try (Company open = company) {
            long id = signed(ContractKind.SALES, TODAY, TODAY.plusDays(20));
            long first = load(id).draft().getSettlements().getFirst().getId();
            settle(id, PaymentEntry.of(TODAY, first, new BigDecimal("50")));
            assertThat(open.violations()).isEmpty();
            try (Connection connection = open.database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE SETTLEMENT_PAYMENT SET AMOUNT = 49");
                connection.commit();
            }
            assertThat(open.violations()).isNotEmpty();
        }
    }

    private void settle(long id, PaymentEntry payment) {
        company.contracts.settle(finance, id, load(id).version(), payment);
    }

    private void takeBack(long id, long payment, String reason) {
        company.contracts.takeBack(finance, id, load(id).version(), Set.of(payment), reason);
    }

    private Stored<Contract> load(long id) {
        return company.contracts.load(finance, id);
    }

    private List<String> settled(long id) {
        return load(id).draft().getSettlements().stream()
                .map(line -> line.getSettled().stripTrailingZeros().toPlainString())
                .toList();
    }

    private List<String> reminded() {
        return new SettlementReminders(company.reader)
                .reminders(seller, TODAY).stream().map(Reminder::text).toList();
    }

    private List<String> paidIn(LocalDate month) {
        List<String> paid = new ArrayList<>();
        new PaymentsOfMonth(company.reader, company.clock)
                .read(
                        finance,
                        Map.of("month", month),
                        row -> paid.add(
                                ((BigDecimal) row[6]).stripTrailingZeros().toPlainString()));
        return paid;
    }

    private long signed(ContractKind kind, LocalDate first, LocalDate second) {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle(kind + " of pumps");
        draft.setKind(kind);
        company.party(draft, customer);
        ContractLine line = new ContractLine();
        line.setProductId(pump.getId());
        line.setQuantity(new BigDecimal("4"));
        draft.getLines().add(line);
        for (LocalDate due : List.of(first, second)) {
            Settlement part = new Settlement();
            part.setDueOn(due);
            part.setAmount(new BigDecimal("500"));
            draft.getSettlements().add(part);
        }
        long id = company.contracts.create(seller, draft).id();
        sign(id);
        return id;
    }

    private void sign(long id) {
        company.workflow.move(seller, new RecordRef("contract", id), "submit", Optional.empty());
        company.workflow.move(office, new RecordRef("contract", id), "sign", Optional.empty());
    }
}
