package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Settlement;
import org.kontor.customers.Customer;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.internal.Exporter;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.cashplan.CashPlans.Part;
import org.kontor.finance.cashplan.CashPlans.Question;
import org.kontor.finance.cashplan.PlannedCash;
import org.kontor.finance.internal.cashplan.CashPlanByMonth;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.measures.TimeStep;

/** One contract from its plan to the last money: the cash plan says the same sum at every moment (FIN-08, FIN-23, FIN-26). */
class CashPlanIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Question YEAR = new Question(
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), TimeStep.MONTH, "CNY", Optional.empty());

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void countsTheSameMoneyOnceFromPlanToReceipt(Databases kind) throws Exception {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Customer customer = billing.customer("Blue Sky Ltd.");
            Actor office = company.user("he", "contracts", "Contracts");
            assertThat(plan(company, billing)).isEqualTo("in 0, out 0");

            long contract = contract(billing, office, customer, ContractKind.SALES, "300", "500");
            contract(billing, office, customer, ContractKind.PURCHASE, "120");
            assertThat(plan(company, billing)).isEqualTo("in 800, out 120");
            keepsWhatComesInApart(company, office);
            long order = company.contracts.makeOrder(billing.seller, contract).getId();
            billing.accept(order);
            assertThat(plan(company, billing)).isEqualTo("in 800, out 120");

            long advance = advance(billing, customer, order, "300");
            assertThat(plan(company, billing)).isEqualTo("in 500, out 120");
            billing.deliver(order, TODAY);
            Invoice invoice = company.invoices.invoice(billing.finance, order, TODAY);
            assertThat(plan(company, billing)).isEqualTo("in 500, out 120");
            Map<Long, BigDecimal> part = Map.of(invoice.getId(), new BigDecimal("300"));
            for (LocalDate wrong : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
                assertThatThrownBy(() -> company.receipts.writeOff(billing.finance, advance, part, wrong))
                        .isInstanceOf(ProblemException.class);
            }
            company.receipts.writeOff(billing.finance, advance, part, TODAY);
            assertThat(plan(company, billing)).isEqualTo("in 500, out 120");

            rearranges(company, billing, invoice);

            long rest = billing.receipt(customer, "CNY", "500", "");
            assertThat(plan(company, billing)).isEqualTo("in 0, out 120");
            company.receipts.writeOffProposed(billing.finance, rest);
            assertThat(plan(company, billing)).isEqualTo("in 0, out 120");
            Part march = parts(company, billing).get(2);
            assertThat(march.actualIn()).isEqualByComparingTo("800");
            assertThat(company.violations()).isEmpty();
            readsTheReport(company, billing);
            writesTheParts(company, billing);
        }
    }

    /** The settlement plan never adds what is to be received to what is to be paid (CON-16). */
    private static void keepsWhatComesInApart(Company company, Actor office) {
        Map<String, BigDecimal> totals = company.lists.totals(
                office,
                company.lists.list("settlements").orElseThrow(),
                new ListRequest(Optional.empty(), List.of(), List.of()));
        assertThat(totals.keySet()).containsExactlyInAnyOrder("toReceive", "openToReceive", "toPay", "openToPay");
        assertThat(totals.get("openToReceive")).isEqualByComparingTo("800");
        assertThat(totals.get("openToPay")).isEqualByComparingTo("120");
    }

    private static void rearranges(Company company, Billing billing, Invoice invoice) {
        PlannedCash line = incoming(company, billing).getFirst();
        assertThat(line.source().document()).isEqualTo(new RecordRef("invoice", invoice.getId()));
        assertThat(line.expectedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        LocalDate june = LocalDate.of(2026, 6, 15);
        assertThatThrownBy(() -> company.cashPlans.rearrange(billing.finance, line, june, Optional.empty(), " "))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> company.cashPlans.rearrange(
                        billing.finance, line, june, Optional.of(new BigDecimal("500.01")), "too much"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> company.cashPlans.rearrange(
                        billing.finance, line, TODAY.minusDays(1), Optional.empty(), "too late"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(
                        () -> company.cashPlans.rearrange(billing.seller, line, june, Optional.empty(), "not finance"))
                .isInstanceOf(ProblemException.class);

        company.cashPlans.rearrange(
                billing.finance, line, june, Optional.of(new BigDecimal("200")), "they asked for it");
        assertThat(incoming(company, billing))
                .extracting(l -> l.expectedOn() + " " + l.amount().intValue() + " "
                        + l.reason().orElse(""))
                .containsExactly("2026-04-01 300 ", "2026-06-15 200 they asked for it");
        assertThat(incoming(company, billing)).allMatch(l -> l.source().dueOn().equals(LocalDate.of(2026, 4, 1)));
        assertThat(plan(company, billing)).isEqualTo("in 500, out 120");
        assertThat(parts(company, billing).get(5).expectedIn()).isEqualByComparingTo("200");

        company.clock.set(company.clock.instant().plusSeconds(60));
        company.cashPlans.rearrange(billing.finance, line, line.expectedOn(), Optional.empty(), "they pay after all");
        company.turnIds("CASH_SHIFT");
        assertThat(incoming(company, billing))
                .extracting(PlannedCash::expectedOn)
                .containsExactly(line.expectedOn());
        assertThat(company.lists.count(
                        billing.finance,
                        company.lists.list("cashShifts").orElseThrow(),
                        new ListRequest(Optional.empty(), List.of(), List.of())))
                .isEqualTo(2);
    }

    private static void readsTheReport(Company company, Billing billing) {
        List<Object[]> rows = new ArrayList<>();
        new CashPlanByMonth(company.cashPlans, company.clock)
                .read(billing.finance, Map.of("from", LocalDate.of(2026, 1, 1)), rows::add);
        assertThat(rows).hasSize(12);
        assertThat(rows.get(2)[1]).isEqualTo("2026-03");
        assertThat((BigDecimal) rows.get(2)[6]).isEqualByComparingTo("800");
        assertThat((BigDecimal) rows.get(11)[5]).isEqualByComparingTo("-120");
        long top = company.cashPlans.companies(billing.finance).getFirst().id();
        Question ofCompany = new Question(YEAR.period(), TimeStep.QUARTER, "CNY", Optional.of(top));
        assertThat(company.cashPlans.plan(billing.finance, ofCompany).parts()).hasSize(4);
        assertThat(company.cashPlans.currencies(billing.finance)).containsExactly("CNY");
    }

    /** As many rows as parts, each figure in a column of its own, with what adds up (INT-01). */
    private void writesTheParts(Company company, Billing billing) throws IOException {
        ComputedTable table = company.cashPlans.table(billing.finance, YEAR);
        Path file = home.resolve("cash-plan.csv");
        assertThat(new Exporter(company.lists).export(table, ExportFormat.CSV, Locale.ENGLISH, file))
                .isEqualTo(12);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(13);
        assertThat(lines.get(0))
                .endsWith("Time,Expected to come in,Expected to be paid,Net,Net until then,"
                        + "Came in,Was paid,Currency");
        assertThat(lines.get(3)).isEqualTo("2026-03,0,0,0,0,800,0,CNY");
        assertThat(lines.get(12)).contains(",-120,");
        assertThatThrownBy(() -> company.cashPlans.table(billing.seller, YEAR)).isInstanceOf(ProblemException.class);
    }

    private static List<PlannedCash> incoming(Company company, Billing billing) {
        return company.cashPlans.plan(billing.finance, YEAR).lines().stream()
                .filter(line -> line.source().comesIn())
                .toList();
    }

    private static List<Part> parts(Company company, Billing billing) {
        return company.cashPlans.plan(billing.finance, YEAR).parts();
    }

    private static String plan(Company company, Billing billing) {
        BigDecimal in = BigDecimal.ZERO;
        BigDecimal out = BigDecimal.ZERO;
        for (Part part : parts(company, billing)) {
            in = in.add(part.expectedIn());
            out = out.add(part.expectedOut());
        }
        return "in " + in.intValueExact() + ", out " + out.intValueExact();
    }

    private static long advance(Billing billing, Customer customer, long order, String amount) {
        Receipt advance = billing.company.receipts.blank(billing.finance);
        advance.setPayerId(customer.getId());
        advance.setOrderId(order);
        advance.setAmount(new BigDecimal(amount));
        return billing.company.receipts.create(billing.finance, advance).id();
    }

    static long contract(Billing billing, Actor office, Customer customer, ContractKind kind, String... settlements) {
        Contract draft = billing.company.contracts.blank(billing.seller);
        draft.setTitle("Contract");
        draft.setKind(kind);
        billing.company.party(draft, customer);
        BigDecimal total = BigDecimal.ZERO;
        for (String amount : settlements) {
            Settlement settlement = new Settlement();
            settlement.setDueOn(TODAY.plusMonths(draft.getSettlements().size() + 1L));
            settlement.setAmount(new BigDecimal(amount));
            draft.getSettlements().add(settlement);
            total = total.add(settlement.getAmount());
        }
        ContractLine line = new ContractLine();
        line.setProductId(billing.product.getId());
        line.setQuantity(BigDecimal.ONE);
        line.setPrice(total);
        draft.getLines().add(line);
        long contract = billing.company.contracts.create(billing.seller, draft).id();
        for (String step : List.of("submit", "sign")) {
            billing.company.workflow.move(
                    step.equals("sign") ? office : billing.seller,
                    new RecordRef(Contracts.TYPE, contract),
                    step,
                    Optional.empty());
        }
        return contract;
    }
}
