package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipts.Proposal;
import org.kontor.finance.ReceivableEntry;
import org.kontor.finance.accounting.Account;
import org.kontor.finance.accounting.Posting;
import org.kontor.finance.commission.CommissionLine;
import org.kontor.finance.commission.CommissionResult;
import org.kontor.finance.dunning.DunningLetter;
import org.kontor.finance.reconciliation.MovementKind;
import org.kontor.finance.reconciliation.Reconciliation;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.SalesOrderState;

/** What a credit note means for the receivable, the customer's credit, the statement, the letters, the books and commission. */
class CreditNotesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void takesBackWhatWasInvoiced(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            TakingBack back = new TakingBack(billing);
            losesNoCentInParts(billing, back);
            Invoice note = leavesCreditWhereMoneyWasPaid(billing, back);
            useOfCredit(billing, back, note);
            asksForWhatIsOwedOnly(billing, back);
            postsItAll(company, billing);
            assertThat(company.violations()).isEmpty();
        }
    }

    /**
     * Two dollars of three are set off one by one on one day: the first is worth 7.18, the second 7.19. Whichever is taken back,
     * both sides must move by the worth of the same one, or the books in the company's currency no longer add up.
     */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void equalAmountsOfADayGoBackAtTheirOwnWorth(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            TakingBack back = new TakingBack(billing);
            billing.rate("USD", TODAY, "7.1836");
            Customer customer = billing.customer("Harbour Trading Ltd.");
            Invoice sold = back.invoice(customer, "USD", "1", "3");
            company.receipts.writeOff(
                    billing.finance,
                    billing.receipt(customer, "USD", "3", null),
                    Map.of(sold.getId(), new BigDecimal("3")));
            Invoice note = back.credited(sold.getOrderId(), "3").getFirst();
            company.clock.set(company.clock.instant().plus(Duration.ofDays(1)));
            billing.rate("USD", TODAY.plusDays(1), "7.0415");
            Invoice other = back.invoice(customer, "USD", "1", "3");
            Map<Long, BigDecimal> one = Map.of(other.getId(), BigDecimal.ONE);
            company.creditNotes.offset(billing.finance, note.getId(), one);
            company.creditNotes.offset(billing.finance, note.getId(), one);
            List<ReceivableEntry> offsets = company.receipts.entries(billing.finance, note.getId()).stream()
                    .filter(e -> e.getKind() == EntryKind.OFFSET)
                    .toList();
            assertThat(offsets)
                    .extracting(e -> e.getHomeAmount().toPlainString())
                    .containsExactly("7.1800", "7.1900");
            company.creditNotes.reverse(billing.finance, offsets.getLast().getId());

            Invoice open = billing.invoice(other.getId());
            BigDecimal differences = company.receipts.entries(billing.finance, other.getId()).stream()
                    .map(ReceivableEntry::getExchangeDifference)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(open.getHomeTotal().subtract(open.getHomeOpen()).add(differences))
                    .as("what was set off of the invoice, by the rate of the credit note")
                    .isEqualByComparingTo(offsets.getFirst().getHomeAmount());
            assertThat(company.violations()).isEmpty();
        }
    }

    /** Three pieces at 33.335 are 100.01; one after the other they come back for 33.34, 33.33 and 33.34, at the invoice's rate. */
    private static void losesNoCentInParts(Billing billing, TakingBack back) {
        billing.rate("USD", LocalDate.of(2026, 1, 1), "7.1234");
        Invoice invoice = back.invoice(billing.customer("Harbour Trading Ltd."), "USD", "33.335", "3");
        assertThat(invoice.getTotal()).isEqualByComparingTo("100.01");
        BigDecimal credited = BigDecimal.ZERO;
        BigDecimal inHome = BigDecimal.ZERO;
        for (int part = 0; part < 3; part++) {
            Invoice note = back.credited(invoice.getOrderId(), "1").getFirst();
            credited = credited.add(note.getTotal());
            inHome = inHome.add(note.getHomeTotal());
            assertThat(note.getRate()).isEqualTo(invoice.getRate());
        }
        assertThat(credited).isEqualByComparingTo("-100.01");
        assertThat(inHome.negate()).isEqualByComparingTo(invoice.getHomeTotal());
        assertThat(billing.invoice(invoice.getId()).getOpen()).isZero();
        assertThat(billing.invoice(invoice.getId()).getHomeOpen()).isZero();
        assertThat(billing.company.order(invoice.getOrderId()).getState()).isEqualTo(SalesOrderState.CLOSED);
        assertThatThrownBy(() -> back.goods(invoice.getOrderId(), BigDecimal.ONE))
                .isInstanceOf(ProblemException.class);
    }

    /** Of 1,000 were 600 paid; 700 come back: 400 cancel out, 300 are the customer's again. */
    private static Invoice leavesCreditWhereMoneyWasPaid(Billing billing, TakingBack back) {
        Company company = billing.company;
        Customer customer = billing.customer("Blue Sky Ltd.");
        Invoice invoice = back.invoice(customer, "CNY", "100", "10");
        long receipt = billing.receipt(customer, "CNY", "600", null);
        company.receipts.writeOff(billing.finance, receipt, Map.of(invoice.getId(), new BigDecimal("600")));
        Invoice note = back.credited(invoice.getOrderId(), "7").getFirst();
        assertThat(note.getOpen()).isEqualByComparingTo("-300");
        assertThat(note.getReleased()).isEqualByComparingTo("300");
        assertThat(billing.invoice(invoice.getId()).getOpen()).isZero();
        assertThat(company.order(invoice.getOrderId()).getPaidTotal()).isEqualByComparingTo("300");
        assertThat(company.order(invoice.getOrderId()).getState()).isEqualTo(SalesOrderState.CLOSED);
        assertThat(company.receipts.entries(billing.finance, note.getId()))
                .extracting(ReceivableEntry::getKind)
                .containsExactly(EntryKind.CREDIT_NOTE, EntryKind.CREDIT);
        assertThat(company.credit
                        .figures(billing.finance, billing.order(customer, "CNY", "1"))
                        .receivable()
                        .amount())
                .as("credit lowers what is owed")
                .isEqualByComparingTo("-300");
        return note;
    }

    private static void useOfCredit(Billing billing, TakingBack back, Invoice note) {
        Company company = billing.company;
        Actor finance = billing.finance;
        Customer customer = company.read(uow -> uow.get(Customer.class, note.getCustomerId()));
        Invoice other = back.invoice(customer, "CNY", "250", "1");
        Invoice foreign = billing.invoice(billing.customer("Red Cloud Ltd."), "90");
        assertThat(company.creditNotes.propose(finance, note.getId()))
                .extracting(Proposal::invoiceId, p -> p.proposed().intValueExact())
                .containsExactly(tuple(other.getId(), 250));
        refused(() -> company.creditNotes.offset(finance, note.getId(), Map.of(foreign.getId(), BigDecimal.ONE)));
        refused(() -> company.creditNotes.offset(finance, note.getId(), Map.of(other.getId(), new BigDecimal("251"))));
        refused(() -> company.creditNotes.offset(finance, other.getId(), Map.of(other.getId(), BigDecimal.ONE)));
        refused(() -> company.creditNotes.offset(finance, note.getId(), Map.of(other.getId(), BigDecimal.ZERO)));
        company.creditNotes.offset(finance, note.getId(), Map.of(other.getId(), new BigDecimal("250")));
        assertThat(company.order(other.getOrderId()).getState()).isEqualTo(SalesOrderState.CLOSED);
        assertThat(company.order(other.getOrderId()).getPaidTotal()).isEqualByComparingTo("250");
        assertThat(billing.invoice(note.getId()).getOpen()).isEqualByComparingTo("-50");
        refused(() -> company.creditNotes.refund(finance, note.getId(), new BigDecimal("50.01"), TODAY));
        refused(() -> company.creditNotes.refund(finance, note.getId(), BigDecimal.ONE, TODAY.plusDays(1)));
        company.creditNotes.refund(finance, note.getId(), new BigDecimal("50"), TODAY);
        assertThat(billing.invoice(note.getId()).getOpen()).isZero();
        long money = billing.receipt(customer, "CNY", "5", null);
        refused(() -> company.receipts.writeOff(finance, money, Map.of(note.getId(), BigDecimal.ONE)));

        long offset = entry(company, finance, note, EntryKind.OFFSET);
        company.creditNotes.reverse(finance, offset);
        refused(() -> company.creditNotes.reverse(finance, offset));
        assertThat(billing.invoice(other.getId()).getOpen()).isEqualByComparingTo("250");
        assertThat(company.order(other.getOrderId()).getState()).isEqualTo(SalesOrderState.INVOICED);
        assertThat(company.order(other.getOrderId()).getPaidTotal()).isZero();
        company.creditNotes.reverse(finance, entry(company, finance, note, EntryKind.REFUND));
        assertThat(billing.invoice(note.getId()).getOpen()).isEqualByComparingTo("-300");
        takesBackWhatWasSetOffThatDay(billing, note, other);
        company.creditNotes.refund(finance, note.getId(), new BigDecimal("40"), TODAY);
        agrees(company, finance, customer);
    }

    /** Twice the same amount, on two days; what is taken back of the second day has its other side on that day. */
    private static void takesBackWhatWasSetOffThatDay(Billing billing, Invoice note, Invoice other) {
        Company company = billing.company;
        Instant day = company.clock.instant();
        Map<Long, BigDecimal> twenty = Map.of(other.getId(), new BigDecimal("20"));
        company.creditNotes.offset(billing.finance, note.getId(), twenty);
        company.clock.set(day.plus(Duration.ofDays(1)));
        company.creditNotes.offset(billing.finance, note.getId(), twenty);
        for (LocalDate of : List.of(TODAY.plusDays(1), TODAY)) {
            company.creditNotes.reverse(
                    billing.finance,
                    offset(company, billing.finance, note, "20", of).getId());
            assertThat(company.receipts.entries(billing.finance, other.getId()))
                    .extracting(ReceivableEntry::getReverses)
                    .contains(offset(company, billing.finance, other, "-20", of).getId());
        }
        company.clock.set(day);
    }

    private static ReceivableEntry offset(Company company, Actor finance, Invoice of, String amount, LocalDate day) {
        return company.receipts.entries(finance, of.getId()).stream()
                .filter(e -> e.getKind() == EntryKind.OFFSET && e.getBookedOn().equals(day))
                .filter(e -> e.getReverses() == null && e.getAmount().compareTo(new BigDecimal(amount)) == 0)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(ProblemException.class);
    }

    private static long entry(Company company, Actor finance, Invoice note, EntryKind kind) {
        return company.receipts.entries(finance, note.getId()).stream()
                .filter(e -> e.getKind() == kind)
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** 1,000 and 250 invoiced, 700 credited, 600 paid, 40 paid back: 10 are the customer's. */
    private static void agrees(Company company, Actor finance, Customer customer) {
        Reconciliation draft = company.reconciliations.blank(finance);
        draft.setCustomerId(customer.getId());
        draft.setFirstDay(TODAY.withDayOfMonth(1));
        draft.setLastDay(TODAY);
        Reconciliation statement =
                company.reconciliations.create(finance, draft).draft();
        assertThat(statement.getInvoiced()).isEqualByComparingTo("550");
        assertThat(statement.getPaid()).isEqualByComparingTo("560");
        assertThat(statement.getClosing()).isEqualByComparingTo("-10");
        assertThat(statement.getUnapplied()).isEqualByComparingTo("5");
        assertThat(statement.getLines())
                .extracting(line -> line.getKind())
                .containsExactly(
                        MovementKind.INVOICE,
                        MovementKind.PAYMENT,
                        MovementKind.CREDIT_NOTE,
                        MovementKind.INVOICE,
                        MovementKind.REFUND,
                        MovementKind.REVERSAL,
                        MovementKind.REFUND);
    }

    /** Who has credit is asked only for what is more. */
    private static void asksForWhatIsOwedOnly(Billing billing, TakingBack back) {
        Company company = billing.company;
        Customer rich = billing.customer("Silver Lake Ltd.");
        Invoice paid = back.invoice(rich, "CNY", "10", "10");
        company.receipts.writeOff(
                billing.finance,
                billing.receipt(rich, "CNY", "100", null),
                Map.of(paid.getId(), new BigDecimal("100")));
        Invoice late = back.invoice(rich, "CNY", "80", "1");
        back.credited(paid.getOrderId(), "3");
        company.clock.set(Instant.parse("2026-05-02T01:00:00Z"));
        List<Long> letters = company.dunning.run(billing.finance, LocalDate.of(2026, 5, 2));
        assertThat(letters)
                .map(id -> company.dunning.load(billing.finance, id).draft())
                .filteredOn(letter -> letter.getCustomerId() == rich.getId())
                .singleElement()
                .satisfies((DunningLetter letter) -> {
                    assertThat(letter.getTotal()).isEqualByComparingTo("50");
                    assertThat(letter.getLines()).hasSize(2);
                });
        assertThat(letters)
                .map(id -> company.dunning.load(billing.finance, id).draft().getCustomerName())
                .as("of 250 that Blue Sky owes it has 260 of credit")
                .doesNotContain("Blue Sky Ltd.");
        back.credited(paid.getOrderId(), "6");
        company.dunning.run(billing.finance, LocalDate.of(2026, 5, 2)).forEach(id -> assertThat(
                        company.dunning.load(billing.finance, id).draft().getCustomerId())
                .isNotEqualTo(rich.getId()));
        assertThat(billing.invoice(late.getId()).getOpen()).isEqualByComparingTo("80");
    }

    /** The books say of receivables what the invoices say; every posting is balanced by the invariants. */
    private static void postsItAll(Company company, Billing billing) {
        List<Posting> postings = company.journal
                .load(
                        billing.finance,
                        company.journal
                                .gather(billing.finance, LocalDate.of(2026, 5, 2))
                                .getFirst())
                .draft()
                .getPostings();
        BigDecimal booked = postings.stream()
                .filter(p -> p.getAccount() == Account.RECEIVABLE)
                .map(p -> p.getDebit().subtract(p.getCredit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal open = company.read(uow -> uow.query(BigDecimal.class, "SELECT SUM(i.homeOpen) FROM Invoice i"))
                .getFirst();
        assertThat(booked).isEqualByComparingTo(open);
        BigDecimal all = postings.stream()
                .map(p -> p.getDebit().subtract(p.getCredit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(all).isZero();
        assertThat(company.journal.gather(billing.finance, LocalDate.of(2026, 5, 2)))
                .as("nothing is sent twice")
                .isEmpty();
    }

    /** The example of R-03, of which half comes back after the month was closed; its credit pays for something else later. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void takesCommissionBackAsItCame(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            TakingBack back = new TakingBack(billing);
            Actor finance = billing.finance;
            Customer customer = billing.customer("Blue Sky Ltd.");
            Invoice invoice = back.invoice(customer, "CNY", "150", "500");
            company.receipts.writeOffProposed(finance, billing.receipt(customer, "CNY", "75000", null));
            Invoice unpaid = back.invoice(customer, "CNY", "100", "10");
            back.credited(unpaid.getOrderId(), "10");
            assertThat(month(company, finance, 3).getCommission())
                    .as("goods that nobody paid for take nothing back")
                    .isEqualByComparingTo("4000");

            company.clock.set(Instant.parse("2026-04-10T01:00:00Z"));
            company.commissions.close(finance, YearMonth.of(2026, 3));
            Invoice note = back.credited(invoice.getOrderId(), "250").getFirst();
            CommissionResult april = month(company, finance, 4);
            assertThat(april.getReceived()).isEqualByComparingTo("-37500");
            assertThat(april.getExcess()).isEqualByComparingTo("-12500");
            assertThat(april.getCommission()).isEqualByComparingTo("-2000");

            company.clock.set(Instant.parse("2026-05-10T01:00:00Z"));
            company.commissions.close(finance, YearMonth.of(2026, 4));
            Invoice next = back.invoice(customer, "CNY", "100", "20");
            company.creditNotes.offset(finance, note.getId(), Map.of(next.getId(), new BigDecimal("2000")));
            company.creditNotes.refund(finance, note.getId(), new BigDecimal("500"), LocalDate.of(2026, 5, 10));
            CommissionResult may = month(company, finance, 5);
            assertThat(may.getLines())
                    .singleElement()
                    .extracting(CommissionLine::getReceived)
                    .satisfies(received -> assertThat((BigDecimal) received).isEqualByComparingTo("2000"));
            assertThat(company.violations()).isEmpty();
        }
    }

    private static CommissionResult month(Company company, Actor finance, int month) {
        return company.commissions
                .load(
                        finance,
                        company.commissions
                                .run(finance, YearMonth.of(2026, month))
                                .getFirst())
                .draft();
    }
}
