package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.PaymentEntry;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.internal.DifferenceReminders;
import org.kontor.contracts.internal.report.SettlementsOfMonth;
import org.kontor.customers.Customer;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.Receipts.Proposal;
import org.kontor.finance.ReceivableEntry;
import org.kontor.finance.WriteOffReason;
import org.kontor.finance.internal.ReceivablesByAge;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.Inbox;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;

/** One ledger of receivables: currencies, receipts without a payer, proposals, reversals, and the contract's plan (FIN-09, FIN-10, FIN-32). */
class ReceivablesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsOneLedger(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            booksForeignMoneyAtItsRates(billing);
            takesMoneyWhosePayerIsNotKnown(billing);
            proposesByReferenceThenAmountThenAge(billing);
            takesAReceiptBack(billing);
            countsTheMoneyOfAContractOnce(billing);
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void receivablesByAgeAreNarrowedDownToASegment(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Customer north = billing.customer("Northern Pumps Ltd.");
            Customer south = billing.customer("Southern Pumps Ltd.");
            billing.invoice(north, "50");
            billing.invoice(south, "70");
            Actor finance = billing.finance;
            company.segments.keep(
                    finance, "customers", "South", false, List.of(Condition.of("name", Comparison.CONTAINS, "South")));
            ReceivablesByAge byAge = new ReceivablesByAge(company.reader, company.segments);
            assertThat(byAge.offers(finance, "segment")).containsExactly("South");
            assertThat(owing(byAge, finance, Map.of())).containsExactly("Southern Pumps Ltd.", "Northern Pumps Ltd.");
            assertThat(owing(byAge, finance, Map.of("segment", "south"))).containsExactly("Southern Pumps Ltd.");
            assertThatThrownBy(() -> owing(byAge, finance, Map.of("segment", "East")))
                    .isInstanceOf(ProblemException.class);
            assertThat(byAge.offers(Permissions.without("customers.view", finance), "segment"))
                    .isEmpty();
        }
    }

    private static List<Object> owing(ReceivablesByAge byAge, Actor reader, Map<String, Object> given) {
        List<Object> names = new ArrayList<>();
        byAge.read(reader, given, row -> {
            assertThat(row).hasSize(byAge.columns().size());
            names.add(row[1]);
        });
        return names;
    }

    private static void booksForeignMoneyAtItsRates(Billing billing) {
        Company company = billing.company;
        Customer customer = billing.customer("Harbour Trading Ltd.");
        long order = billing.order(customer, "USD", "100.01");
        billing.deliver(order, TODAY);
        assertThatThrownBy(() -> company.invoices.invoice(billing.finance, order, TODAY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("USD");
        billing.rate("USD", LocalDate.of(2026, 1, 1), "7.10");
        billing.rate("USD", TODAY, "7.00");
        assertThatThrownBy(() -> billing.rate("USD", TODAY, "7.05")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> billing.rate("USD", TODAY.plusDays(1), "0")).isInstanceOf(ProblemException.class);

        Invoice invoice = company.invoices.invoice(billing.finance, order, TODAY);
        assertThat(invoice.getHomeTotal()).isEqualByComparingTo("700.07");
        Receipt early = company.receipts.blank(billing.finance);
        early.setPayerId(customer.getId());
        early.setCurrency("USD");
        early.setReceivedOn(LocalDate.of(2026, 2, 1));
        early.setAmount(new BigDecimal("33.34"));
        long first = company.receipts.create(billing.finance, early).id();
        assertThat(billing.receipt(first).getHomeAmount()).isEqualByComparingTo("236.71");
        long second = billing.receipt(customer, "USD", "66.67", null);
        company.receipts.writeOff(billing.finance, first, Map.of(invoice.getId(), new BigDecimal("33.34")));
        company.receipts.writeOff(billing.finance, second, Map.of(invoice.getId(), new BigDecimal("66.67")));
        List<ReceivableEntry> entries = company.receipts.entries(billing.finance, invoice.getId());
        assertThat(entries.get(1).getHomeAmount()).isEqualByComparingTo("-233.38");
        assertThat(entries.get(1).getExchangeDifference()).isEqualByComparingTo("3.33");
        assertThat(entries.get(2).getHomeAmount()).isEqualByComparingTo("-466.69");
        assertThat(billing.invoice(invoice.getId()).getHomeOpen()).isZero();
        assertThat(billing.receipt(second).getHomeOpen()).isZero();
    }

    private static void takesMoneyWhosePayerIsNotKnown(Billing billing) {
        Company company = billing.company;
        Customer blue = billing.customer("Blue Sky Ltd.");
        Customer red = billing.customer("Red Cloud Ltd.");
        Invoice ofBlue = billing.invoice(blue, "50");
        Invoice ofRed = billing.invoice(red, "50");
        long unknown = billing.receipt(null, null, "100", "thanks");
        assertThat(company.receipts.propose(billing.finance, unknown)).isEmpty();
        assertThatThrownBy(() -> company.receipts.writeOff(
                        billing.finance,
                        unknown,
                        Map.of(ofBlue.getId(), BigDecimal.TEN, ofRed.getId(), BigDecimal.TEN)))
                .isInstanceOf(ProblemException.class);
        assertThat(billing.receipt(unknown).getOpen()).isEqualByComparingTo("100");
        company.receipts.assign(billing.finance, unknown, blue.getId());
        assertThat(billing.receipt(unknown).getPayerName()).isEqualTo("Blue Sky Ltd.");
        assertThat(company.receipts.writeOffProposed(billing.finance, unknown)).isOne();
        assertThatThrownBy(() -> company.receipts.assign(billing.finance, unknown, red.getId()))
                .isInstanceOf(ProblemException.class);

        long named = billing.receipt(null, "CNY", "50", "invoice " + ofRed.getNumber());
        assertThat(company.receipts.writeOffProposed(billing.finance, named)).isOne();
        assertThat(billing.receipt(named).getPayerId()).isEqualTo(red.getId());
    }

    private static void proposesByReferenceThenAmountThenAge(Billing billing) {
        Company company = billing.company;
        Customer customer = billing.customer("Green Hill Ltd.");
        Invoice oldest = billing.invoice(customer, "CNY", "100", TODAY);
        Invoice middle = billing.invoice(customer, "CNY", "70", TODAY.plusDays(1));
        Invoice last = billing.invoice(customer, "CNY", "30", TODAY.plusDays(2));

        long byAge = billing.receipt(customer, "CNY", "120", null);
        assertThat(company.receipts.propose(billing.finance, byAge))
                .extracting(Proposal::invoiceId, p -> p.proposed().intValue(), Proposal::reason)
                .containsExactly(
                        tuple(oldest, 100, WriteOffReason.OLDEST),
                        tuple(middle, 20, WriteOffReason.OLDEST),
                        tuple(last, 0, WriteOffReason.OLDEST));
        long byAmount = billing.receipt(customer, "CNY", "130", null);
        assertThat(company.receipts.propose(billing.finance, byAmount))
                .extracting(Proposal::invoiceId, p -> p.proposed().intValue(), Proposal::reason)
                .containsExactly(
                        tuple(oldest, 100, WriteOffReason.AMOUNT),
                        tuple(middle, 0, WriteOffReason.OLDEST),
                        tuple(last, 30, WriteOffReason.AMOUNT));
        long byReference =
                billing.receipt(customer, "CNY", "40", "for " + last.getNumber().toLowerCase());
        assertThat(company.receipts.propose(billing.finance, byReference))
                .extracting(Proposal::invoiceId, p -> p.proposed().intValue(), Proposal::reason)
                .containsExactly(
                        tuple(last, 30, WriteOffReason.REFERENCE),
                        tuple(oldest, 10, WriteOffReason.OLDEST),
                        tuple(middle, 0, WriteOffReason.OLDEST));
        List.of(byAge, byAmount, byReference).forEach(r -> company.receipts.takeBack(billing.finance, r));

        Receipt forAnOrder = company.receipts.blank(billing.finance);
        forAnOrder.setPayerId(billing.customer("Whose money it is Ltd.").getId());
        forAnOrder.setCurrency("CNY");
        forAnOrder.setAmount(new BigDecimal("70"));
        forAnOrder.setOrderId(middle.getOrderId());
        long byOrder = company.receipts.create(billing.finance, forAnOrder).id();
        assertThat(company.receipts.propose(billing.finance, byOrder))
                .as("who pays for the order of another customer is offered its invoice")
                .extracting(Proposal::invoiceId, p -> p.proposed().intValue(), Proposal::reason)
                .containsExactly(tuple(middle, 70, WriteOffReason.REFERENCE));
    }

    private static org.assertj.core.groups.Tuple tuple(Invoice invoice, int amount, WriteOffReason reason) {
        return org.assertj.core.groups.Tuple.tuple(invoice.getId(), amount, reason);
    }

    private static void takesAReceiptBack(Billing billing) {
        Company company = billing.company;
        Customer customer = billing.customer("White Sand Ltd.");
        Invoice invoice = billing.invoice(customer, "80");
        long wrong = billing.receipt(customer, "CNY", "80", null);
        company.receipts.writeOffProposed(billing.finance, wrong);
        assertThatThrownBy(() -> company.receipts.takeBack(billing.finance, wrong))
                .isInstanceOf(ProblemException.class);
        long entry = company.receipts
                .entriesOfReceipt(billing.finance, wrong)
                .getFirst()
                .getId();
        company.receipts.reverse(billing.finance, entry);
        company.receipts.takeBack(billing.finance, wrong);
        assertThat(billing.receipt(wrong).getReversedOn()).isEqualTo(TODAY);
        assertThat(billing.receipt(wrong).getOpen()).isZero();
        assertThatThrownBy(() ->
                        company.receipts.writeOff(billing.finance, wrong, Map.of(invoice.getId(), BigDecimal.ONE)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> company.receipts.takeBack(billing.finance, wrong))
                .isInstanceOf(ProblemException.class);
        assertThat(billing.invoice(invoice.getId()).getOpen()).isEqualByComparingTo("80");
    }

    /** Section 5 point 10 of the features: delivery, plan and invoice tell of the same money. */
    private static void countsTheMoneyOfAContractOnce(Billing billing) {
        Company company = billing.company;
        Actor office = company.user("he", "contracts", "Contracts");
        Customer customer = billing.customer("Silver Lake Ltd.");
        Contract draft = company.contracts.blank(billing.seller);
        draft.setTitle("Pumps");
        draft.setCustomerId(customer.getId());
        ContractLine goods = new ContractLine();
        goods.setProductId(billing.product.getId());
        goods.setQuantity(BigDecimal.TEN);
        draft.getLines().add(goods);
        plan(draft, TODAY, "300");
        plan(draft, TODAY.plusDays(30), "700");
        long contract = company.contracts.create(billing.seller, draft).id();
        company.workflow.move(billing.seller, new RecordRef(Contracts.TYPE, contract), "submit", Optional.empty());
        company.workflow.move(office, new RecordRef(Contracts.TYPE, contract), "sign", Optional.empty());

        // The down payment is entered by hand before there is an order, and as a receipt of finance afterwards.
        var stored = company.contracts.load(office, contract);
        company.contracts.settle(
                office,
                contract,
                stored.version(),
                PaymentEntry.of(
                        TODAY.minusDays(20),
                        stored.draft().getSettlements().getFirst().getId(),
                        new BigDecimal("300")));
        assertThat(warnings(company, office)).as("no receipts are expected yet").isEmpty();
        long order = company.contracts.makeOrder(billing.seller, contract).getId();
        assertThat(warnings(company, office))
                .as("finance received nothing of what was entered by hand (FIN-07)")
                .singleElement()
                .satisfies(warning -> assertThat(warning).contains("300").contains("0.00"));
        assertThat(company.lists.firstPage(
                        office,
                        company.lists.list("orders").orElseThrow(),
                        new ListRequest(
                                Optional.empty(),
                                List.of(new ListFilter("ofContract", ListFilter.Operator.EQUALS, true)),
                                List.of()),
                        10))
                .as("of all orders only this one comes from a contract (CON-20)")
                .extracting(row -> row.record().id())
                .containsExactly(order);
        billing.accept(order);
        Receipt advance = company.receipts.blank(billing.finance);
        advance.setPayerId(customer.getId());
        advance.setOrderId(order);
        advance.setAmount(new BigDecimal("300"));
        long paid = company.receipts.create(billing.finance, advance).id();
        assertThat(settled(company, contract)).containsExactly("300", "0");
        assertThat(company.order(order).getPaidTotal()).isEqualByComparingTo("300");
        assertThatThrownBy(() -> company.contracts.settle(
                        office,
                        contract,
                        company.contracts.load(office, contract).version(),
                        PaymentEntry.of(
                                TODAY,
                                company.contracts
                                        .load(office, contract)
                                        .draft()
                                        .getSettlements()
                                        .getLast()
                                        .getId(),
                                BigDecimal.ONE)))
                .isInstanceOf(ProblemException.class);

        billing.deliver(order, TODAY);
        Invoice invoice = company.invoices.invoice(billing.finance, order, TODAY);
        assertThat(settled(company, contract)).containsExactly("300", "0");
        company.receipts.writeOff(billing.finance, paid, Map.of(invoice.getId(), new BigDecimal("300")));
        assertThat(settled(company, contract)).containsExactly("300", "0");
        long rest = billing.receipt(customer, "CNY", "500", null);
        company.receipts.writeOff(billing.finance, rest, Map.of(invoice.getId(), new BigDecimal("500")));
        assertThat(settled(company, contract)).containsExactly("300", "500");
        assertThat(company.order(order).getPaidTotal()).isEqualByComparingTo("800");
        assertThat(company.contracts.load(office, contract).draft().getPayments())
                .extracting(p -> p.getPaidOn() + " " + p.getSource() + " "
                        + p.getAmount().intValue())
                .containsExactly(TODAY + " RECEIPT 500", TODAY.minusDays(20) + " HAND 300");
        company.receipts.reverse(
                billing.finance,
                company.receipts
                        .entriesOfReceipt(billing.finance, rest)
                        .getFirst()
                        .getId());
        assertThat(settled(company, contract)).containsExactly("300", "0");
        assertThat(statement(company, office)).containsExactly("300");
        assertThat(warnings(company, office)).isEmpty();
        // The advance was entered in error: what was entered by hand has not been received.
        company.receipts.reverse(
                billing.finance,
                company.receipts
                        .entriesOfReceipt(billing.finance, paid)
                        .getFirst()
                        .getId());
        company.receipts.takeBack(billing.finance, paid);
        assertThat(settled(company, contract)).containsExactly("300", "0");
        assertThat(warnings(company, office)).singleElement().satisfies(warning -> assertThat(warning)
                .contains("300"));
    }

    /** What the reminders say of contracts that finance has not received all of (FIN-07). */
    private static List<String> warnings(Company company, Actor office) {
        return new DifferenceReminders(company.lists)
                .reminders(office, TODAY).stream().map(Inbox.Reminder::text).toList();
    }

    /** What was settled of the lines of this month, by the statement of the month (FIN-04). */
    private static List<String> statement(Company company, Actor office) {
        List<String> settled = new ArrayList<>();
        new SettlementsOfMonth(company.reader, company.clock)
                .read(
                        office,
                        Map.of("month", TODAY),
                        row -> settled.add(
                                ((BigDecimal) row[6]).stripTrailingZeros().toPlainString()));
        return settled;
    }

    private static void plan(Contract draft, LocalDate due, String amount) {
        Settlement settlement = new Settlement();
        settlement.setDueOn(due);
        settlement.setAmount(new BigDecimal(amount));
        draft.getSettlements().add(settlement);
    }

    private static List<String> settled(Company company, long contract) {
        return company.contracts.load(Actor.system(), contract).draft().getSettlements().stream()
                .map(s -> s.getSettled().stripTrailingZeros().toPlainString())
                .toList();
    }

    /** Random business against a model that knows nothing of entries: what each invoice and each receipt has open. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsTheBalancesOfAModelWhateverIsDone(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            billing.rate("USD", LocalDate.of(2026, 1, 1), "7.1234");
            Random random = new Random(20260302);
            List<Customer> customers = List.of(billing.customer("One Ltd."), billing.customer("Two Ltd."));
            Map<Long, BigDecimal> invoices = new HashMap<>();
            Map<Long, BigDecimal> receipts = new HashMap<>();
            Map<Long, String> currencies = new HashMap<>();
            for (int step = 0; step < 90; step++) {
                Customer customer = customers.get(random.nextInt(2));
                String currency = random.nextInt(3) == 0 ? "USD" : "CNY";
                String amount =
                        BigDecimal.valueOf(1 + random.nextInt(50_000), 2).toPlainString();
                switch (step < 10 ? step % 2 : random.nextInt(7)) {
                    case 0 -> {
                        Invoice invoice = billing.invoice(customer, currency, amount, TODAY);
                        invoices.put(invoice.getId(), invoice.getTotal());
                        currencies.put(invoice.getId(), currency);
                    }
                    case 1 -> {
                        long receipt = billing.receipt(customer, currency, amount, null);
                        receipts.put(receipt, new BigDecimal(amount));
                        currencies.put(receipt, currency);
                    }
                    case 2 -> reverseAny(company, billing, random, invoices, receipts);
                    case 3 -> takeBackAny(company, billing, random, receipts);
                    default -> writeOffAny(company, billing, random, invoices, receipts, currencies);
                }
            }
            invoices.forEach(
                    (id, open) -> assertThat(billing.invoice(id).getOpen()).isEqualByComparingTo(open));
            receipts.forEach(
                    (id, open) -> assertThat(billing.receipt(id).getOpen()).isEqualByComparingTo(open));
            assertThat(company.violations()).isEmpty();
        }
    }

    private static void writeOffAny(
            Company company,
            Billing billing,
            Random random,
            Map<Long, BigDecimal> invoices,
            Map<Long, BigDecimal> receipts,
            Map<Long, String> currencies) {
        long receipt = any(random, receipts);
        long invoice = any(random, invoices);
        BigDecimal most = receipts.get(receipt).min(invoices.get(invoice));
        BigDecimal amount = random.nextInt(3) == 0 ? most : BigDecimal.valueOf(random.nextInt(30_000), 2);
        boolean possible = amount.signum() > 0
                && amount.compareTo(most) <= 0
                && currencies.get(receipt).equals(currencies.get(invoice));
        try {
            company.receipts.writeOff(billing.finance, receipt, Map.of(invoice, amount));
            assertThat(possible).isTrue();
            receipts.merge(receipt, amount.negate(), BigDecimal::add);
            invoices.merge(invoice, amount.negate(), BigDecimal::add);
        } catch (ProblemException refused) {
            assertThat(possible).as(refused.getMessage()).isFalse();
        }
    }

    private static void reverseAny(
            Company company,
            Billing billing,
            Random random,
            Map<Long, BigDecimal> invoices,
            Map<Long, BigDecimal> receipts) {
        List<ReceivableEntry> entries = new ArrayList<>();
        receipts.keySet().forEach(id -> entries.addAll(company.receipts.entriesOfReceipt(billing.finance, id)));
        if (entries.isEmpty()) {
            return;
        }
        ReceivableEntry entry = entries.get(random.nextInt(entries.size()));
        boolean possible = entry.getKind() == EntryKind.WRITE_OFF
                && entries.stream().noneMatch(e -> Long.valueOf(entry.getId()).equals(e.getReverses()));
        try {
            company.receipts.reverse(billing.finance, entry.getId());
            assertThat(possible).isTrue();
            receipts.merge(entry.getReceiptId(), entry.getAmount().negate(), BigDecimal::add);
            invoices.merge(entry.getInvoiceId(), entry.getAmount().negate(), BigDecimal::add);
        } catch (ProblemException refused) {
            assertThat(possible).as(refused.getMessage()).isFalse();
        }
    }

    private static void takeBackAny(Company company, Billing billing, Random random, Map<Long, BigDecimal> receipts) {
        long receipt = any(random, receipts);
        Receipt stored = billing.receipt(receipt);
        boolean possible = !stored.isReversed() && stored.getOpen().compareTo(stored.getAmount()) == 0;
        try {
            company.receipts.takeBack(billing.finance, receipt);
            assertThat(possible).isTrue();
            receipts.put(receipt, BigDecimal.ZERO);
        } catch (ProblemException refused) {
            assertThat(possible).as(refused.getMessage()).isFalse();
        }
    }

    private static long any(Random random, Map<Long, BigDecimal> of) {
        List<Long> ids = of.keySet().stream().sorted().toList();
        return ids.get(random.nextInt(ids.size()));
    }
}
