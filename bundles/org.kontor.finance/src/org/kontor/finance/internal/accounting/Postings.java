package org.kontor.finance.internal.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.ReceivableEntry;
import org.kontor.finance.accounting.Account;
import org.kontor.finance.accounting.Posting;
import org.kontor.finance.accounting.PostingSource;
import org.kontor.finance.currency.ExchangeRates;
import org.kontor.finance.internal.accounting.Elsewhere.Booked;
import org.kontor.finance.internal.accounting.Elsewhere.Progressing;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.orders.cash.BookedSource;
import org.kontor.persistence.UnitOfWork;

/**
 * Makes postings of what has not been posted:
 *
 * <ul>
 *   <li>an invoice: receivable to revenue;
 *   <li>money that came in: bank to advances; the other way round when it was taken back;
 *   <li>a credit note: the other way round, at the rate of its invoice;
 *   <li>a write-off: advances to receivable, each at its own rate, and the difference to gains and losses by exchange;
 *   <li>a customer's credit set against an invoice: only what two rates make of it;
 *   <li>a customer's credit paid back: receivable to bank, and the difference to gains and losses by exchange;
 *   <li>an approved expense, by who bears it: expense to payable; when it is paid, payable to bank;
 *   <li>revenue that a project recognises by its progress: contract settlement to revenue; its invoices then move from revenue
 *       to contract settlement, so that nothing is revenue twice.
 * </ul>
 */
final class Postings {

    private static final String NOT_POSTED =
            " AND NOT EXISTS (SELECT p FROM Posting p WHERE p.source = ?2 AND p.sourceId = ";

    private final Companies companies;
    private final Map<Optional<OrgUnit>, List<Posting>> made = new HashMap<>();

    private Postings(Companies companies) {
        this.companies = companies;
    }

    /** What was not posted until a day, by the company of the group in whose books it belongs; by name. */
    static Map<Optional<OrgUnit>, List<Posting>> until(
            UnitOfWork uow, LocalDate cutOff, List<BookedSource> sources, ExchangeRates rates) {
        Postings postings = new Postings(new Companies(uow));
        uow.query(
                        Invoice.class,
                        "SELECT i FROM Invoice i WHERE i.invoiceDate <= ?1 AND i.homeTotal IS NOT NULL" + NOT_POSTED
                                + "i.id) ORDER BY i.invoiceDate, i.id",
                        cutOff,
                        PostingSource.INVOICE)
                .forEach(postings::invoice);
        postings.receipts(uow, cutOff, "r.receivedOn", PostingSource.RECEIPT);
        postings.receipts(uow, cutOff, "r.reversedOn", PostingSource.RECEIPT_BACK);
        postings.entries(uow, cutOff, EntryKind.WRITE_OFF, PostingSource.WRITE_OFF);
        postings.entries(uow, cutOff, EntryKind.REVERSAL, PostingSource.REVERSAL);
        postings.credits(uow, cutOff, EntryKind.OFFSET, PostingSource.OFFSET);
        postings.credits(uow, cutOff, EntryKind.CREDIT, PostingSource.OFFSET);
        postings.credits(uow, cutOff, EntryKind.REFUND, PostingSource.REFUND);
        postings.credits(uow, cutOff, EntryKind.REVERSAL, PostingSource.REVERSAL);
        Elsewhere elsewhere = new Elsewhere(uow, cutOff);
        for (BookedSource source : sources) {
            elsewhere.booked(source, booked -> postings.booked(booked, inHome(uow, booked, rates)));
            elsewhere.progressing(source, postings::progressing);
        }
        // a share of nothing, as that of a department without revenue, is no posting and makes no batch
        postings.made.values().removeIf(List::isEmpty);
        Map<Optional<OrgUnit>, List<Posting>> byName = new TreeMap<>(Comparator.comparing((Optional<OrgUnit> company) ->
                        company.map(OrgUnit::getName).orElse(""))
                .thenComparing(company -> company.map(OrgUnit::getId).orElse(0L)));
        byName.putAll(postings.made);
        return byName;
    }

    private List<Posting> books(Long departmentId) {
        return made.computeIfAbsent(companies.of(departmentId), company -> new ArrayList<>());
    }

    /** Money belongs to the company of the account it came into; where nobody said which, to the department that looks after who paid it. */
    private void receipts(UnitOfWork uow, LocalDate cutOff, String day, PostingSource source) {
        uow.query(
                        Object[].class,
                        "SELECT r, c.departmentId, a.companyId FROM Receipt r LEFT JOIN Customer c ON c.id = r.payerId"
                                + " LEFT JOIN BankAccount a ON a.id = r.accountId WHERE " + day
                                + " <= ?1 AND r.homeAmount IS NOT NULL" + NOT_POSTED + "r.id) ORDER BY " + day
                                + ", r.id",
                        cutOff,
                        source)
                .forEach(row -> {
                    Receipt receipt = (Receipt) row[0];
                    Optional<Long> unit =
                            Optional.ofNullable((Long) row[2]).or(() -> Optional.ofNullable((Long) row[1]));
                    Optional<Long> before =
                            source == PostingSource.RECEIPT_BACK ? postedFor(uow, receipt) : Optional.empty();
                    receipt(receipt, books(before.or(() -> unit).orElse(null)), source);
                });
    }

    /** In whose books a receipt stands: what is taken back goes out where it came in, whatever is known of it by now. */
    private static Optional<Long> postedFor(UnitOfWork uow, Receipt receipt) {
        return uow
                .query(
                        Long.class,
                        "SELECT p.batch.companyId FROM Posting p WHERE p.source = ?1 AND p.sourceId = ?2"
                                + " AND p.batch.companyId IS NOT NULL",
                        PostingSource.RECEIPT,
                        receipt.getId())
                .stream()
                .findFirst();
    }

    private void invoice(Invoice invoice) {
        pair(
                books(invoice.getDepartmentId()),
                head(invoice),
                Account.RECEIVABLE,
                Account.REVENUE,
                invoice.getHomeTotal());
    }

    private static Posting head(Invoice invoice) {
        Posting head = new Posting();
        head.setSource(PostingSource.INVOICE);
        head.setSourceId(invoice.getId());
        head.setDocument(invoice.getNumber());
        head.setDay(invoice.getInvoiceDate());
        head.setPartner(invoice.getCustomerName());
        head.setDocumentCurrency(invoice.getCurrency());
        head.setDocumentAmount(invoice.getTotal());
        return head;
    }

    private static void receipt(Receipt receipt, List<Posting> books, PostingSource source) {
        boolean back = source == PostingSource.RECEIPT_BACK;
        BigDecimal home = back ? receipt.getHomeAmount().negate() : receipt.getHomeAmount();
        Posting head = new Posting();
        head.setSource(source);
        head.setSourceId(receipt.getId());
        head.setDocument(receipt.getNumber());
        head.setDay(back ? receipt.getReversedOn() : receipt.getReceivedOn());
        head.setPartner(receipt.getPayerName());
        head.setDocumentCurrency(receipt.getCurrency());
        head.setDocumentAmount(back ? receipt.getAmount().negate() : receipt.getAmount());
        debit(books, head, Account.BANK, home);
        debit(books, head, Account.ADVANCE, home.negate());
    }

    private void entries(UnitOfWork uow, LocalDate cutOff, EntryKind kind, PostingSource source) {
        uow.query(
                        Object[].class,
                        "SELECT e, i, r FROM ReceivableEntry e, Invoice i, Receipt r WHERE i.id = e.invoiceId"
                                + " AND r.id = e.receiptId AND e.bookedOn <= ?1 AND e.homeAmount IS NOT NULL"
                                + NOT_POSTED + "e.id) AND e.kind = ?3 ORDER BY e.bookedOn, e.id",
                        cutOff,
                        source,
                        kind)
                .forEach(row -> entry((ReceivableEntry) row[0], (Invoice) row[1], (Receipt) row[2], source));
    }

    private void entry(ReceivableEntry entry, Invoice invoice, Receipt receipt, PostingSource source) {
        Posting head = new Posting();
        head.setSource(source);
        head.setSourceId(entry.getId());
        head.setDocument(receipt.getNumber() + " / " + invoice.getNumber());
        head.setDay(entry.getBookedOn());
        head.setPartner(invoice.getCustomerName());
        head.setDocumentCurrency(invoice.getCurrency());
        head.setDocumentAmount(entry.getAmount().negate());
        List<Posting> books = books(invoice.getDepartmentId());
        debit(books, head, Account.ADVANCE, entry.getExchangeDifference().subtract(entry.getHomeAmount()));
        debit(books, head, Account.RECEIVABLE, entry.getHomeAmount());
        debit(books, head, Account.EXCHANGE, entry.getExchangeDifference().negate());
    }

    /** Entries that no receipt takes part in; of an offset only what its two rates make of it is left to post. */
    private void credits(UnitOfWork uow, LocalDate cutOff, EntryKind kind, PostingSource source) {
        uow.query(
                        Object[].class,
                        "SELECT e, i FROM ReceivableEntry e, Invoice i WHERE i.id = e.invoiceId AND e.bookedOn <= ?1"
                                + " AND e.homeAmount IS NOT NULL AND e.receiptId IS NULL AND e.kind = ?3"
                                + " AND (e.partnerId IS NULL OR e.exchangeDifference <> 0)" + NOT_POSTED
                                + "e.id) ORDER BY e.bookedOn, e.id",
                        cutOff,
                        source,
                        kind)
                .forEach(row -> credit((ReceivableEntry) row[0], (Invoice) row[1], source));
    }

    private void credit(ReceivableEntry entry, Invoice document, PostingSource source) {
        Posting head = new Posting();
        head.setSource(source);
        head.setSourceId(entry.getId());
        head.setDocument(document.getNumber());
        head.setDay(entry.getBookedOn());
        head.setPartner(document.getCustomerName());
        head.setDocumentCurrency(document.getCurrency());
        head.setDocumentAmount(entry.getAmount());
        BigDecimal difference = entry.getExchangeDifference();
        BigDecimal paidBack =
                entry.getPartnerId() == null ? entry.getHomeAmount().subtract(difference) : BigDecimal.ZERO;
        List<Posting> books = books(document.getDepartmentId());
        debit(books, head, Account.RECEIVABLE, paidBack.add(difference));
        debit(books, head, Account.BANK, paidBack.negate());
        debit(books, head, Account.EXCHANGE, difference.negate());
    }

    private static BigDecimal inHome(UnitOfWork uow, Booked booked, ExchangeRates rates) {
        return Optional.ofNullable(booked.homeAmount())
                .orElseGet(() -> rates.inHome(uow, booked.amount(), rates.rate(uow, booked.currency(), booked.day())));
    }

    private void booked(Booked booked, BigDecimal inHome) {
        Posting head = new Posting();
        head.setSource(booked.source());
        head.setSourceId(booked.id());
        head.setDocument(booked.document());
        head.setDay(booked.day());
        head.setPartner(booked.partner());
        head.setDocumentCurrency(booked.currency());
        head.setDocumentAmount(booked.amount());
        List<Posting> books = books(booked.department());
        switch (booked.source()) {
            case EXPENSE -> pair(books, head, Account.EXPENSE, Account.PAYABLE, inHome);
            case EXPENSE_PAID -> pair(books, head, Account.PAYABLE, Account.BANK, inHome);
            case REVENUE -> pair(books, head, Account.CONTRACT_SETTLEMENT, Account.REVENUE, inHome);
            default -> throw new IllegalArgumentException("Not booked elsewhere: " + booked.source());
        }
    }

    private void progressing(Progressing progressing) {
        Invoice invoice = progressing.invoice();
        Posting head = head(invoice);
        head.setSource(PostingSource.PROJECT_INVOICE);
        head.setDay(progressing.day());
        pair(
                books(invoice.getDepartmentId()),
                head,
                Account.REVENUE,
                Account.CONTRACT_SETTLEMENT,
                invoice.getHomeTotal());
    }

    private static void pair(List<Posting> books, Posting head, Account debit, Account credit, BigDecimal amount) {
        debit(books, head, debit, amount);
        debit(books, head, credit, amount.negate());
    }

    /** One side of an account; a negative debit is a credit, and nothing is no posting. */
    private static void debit(List<Posting> books, Posting head, Account account, BigDecimal amount) {
        if (amount.signum() == 0) {
            return;
        }
        Posting posting = new Posting();
        posting.setPosition(books.size());
        posting.setSource(head.getSource());
        posting.setSourceId(head.getSourceId());
        posting.setDocument(head.getDocument());
        posting.setDay(head.getDay());
        posting.setPartner(Optional.ofNullable(head.getPartner()).orElse(""));
        posting.setDocumentCurrency(head.getDocumentCurrency());
        posting.setDocumentAmount(head.getDocumentAmount());
        posting.setAccount(account);
        posting.setDebit(amount.max(BigDecimal.ZERO));
        posting.setCredit(amount.negate().max(BigDecimal.ZERO));
        books.add(posting);
    }
}
