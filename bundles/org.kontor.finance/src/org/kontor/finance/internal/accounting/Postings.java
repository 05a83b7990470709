package org.kontor.finance.internal.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.ReceivableEntry;
import org.kontor.finance.accounting.Account;
import org.kontor.finance.accounting.Posting;
import org.kontor.finance.accounting.PostingSource;
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
 *   <li>a customer's credit paid back: receivable to bank, and the difference to gains and losses by exchange.
 * </ul>
 */
final class Postings {

    private static final String NOT_POSTED =
            " AND NOT EXISTS (SELECT p FROM Posting p WHERE p.source = ?2 AND p.sourceId = ";

    private final List<Posting> made = new ArrayList<>();

    private Postings() {}

    static List<Posting> until(UnitOfWork uow, LocalDate cutOff) {
        Postings postings = new Postings();
        uow.query(
                        Invoice.class,
                        "SELECT i FROM Invoice i WHERE i.invoiceDate <= ?1 AND i.homeTotal IS NOT NULL" + NOT_POSTED
                                + "i.id) ORDER BY i.invoiceDate, i.id",
                        cutOff,
                        PostingSource.INVOICE)
                .forEach(postings::invoice);
        uow.query(
                        Receipt.class,
                        "SELECT r FROM Receipt r WHERE r.receivedOn <= ?1 AND r.homeAmount IS NOT NULL" + NOT_POSTED
                                + "r.id) ORDER BY r.receivedOn, r.id",
                        cutOff,
                        PostingSource.RECEIPT)
                .forEach(receipt -> postings.receipt(receipt, PostingSource.RECEIPT, receipt.getReceivedOn()));
        uow.query(
                        Receipt.class,
                        "SELECT r FROM Receipt r WHERE r.reversedOn <= ?1 AND r.homeAmount IS NOT NULL" + NOT_POSTED
                                + "r.id) ORDER BY r.reversedOn, r.id",
                        cutOff,
                        PostingSource.RECEIPT_BACK)
                .forEach(receipt -> postings.receipt(receipt, PostingSource.RECEIPT_BACK, receipt.getReversedOn()));
        postings.entries(uow, cutOff, EntryKind.WRITE_OFF, PostingSource.WRITE_OFF);
        postings.entries(uow, cutOff, EntryKind.REVERSAL, PostingSource.REVERSAL);
        postings.credits(uow, cutOff, EntryKind.OFFSET, PostingSource.OFFSET);
        postings.credits(uow, cutOff, EntryKind.CREDIT, PostingSource.OFFSET);
        postings.credits(uow, cutOff, EntryKind.REFUND, PostingSource.REFUND);
        postings.credits(uow, cutOff, EntryKind.REVERSAL, PostingSource.REVERSAL);
        return postings.made;
    }

    private void invoice(Invoice invoice) {
        Posting head = new Posting();
        head.setSource(PostingSource.INVOICE);
        head.setSourceId(invoice.getId());
        head.setDocument(invoice.getNumber());
        head.setDay(invoice.getInvoiceDate());
        head.setPartner(invoice.getCustomerName());
        head.setDocumentCurrency(invoice.getCurrency());
        head.setDocumentAmount(invoice.getTotal());
        debit(head, Account.RECEIVABLE, invoice.getHomeTotal());
        debit(head, Account.REVENUE, invoice.getHomeTotal().negate());
    }

    private void receipt(Receipt receipt, PostingSource source, LocalDate day) {
        boolean back = source == PostingSource.RECEIPT_BACK;
        BigDecimal home = back ? receipt.getHomeAmount().negate() : receipt.getHomeAmount();
        Posting head = new Posting();
        head.setSource(source);
        head.setSourceId(receipt.getId());
        head.setDocument(receipt.getNumber());
        head.setDay(day);
        head.setPartner(receipt.getPayerName());
        head.setDocumentCurrency(receipt.getCurrency());
        head.setDocumentAmount(back ? receipt.getAmount().negate() : receipt.getAmount());
        debit(head, Account.BANK, home);
        debit(head, Account.ADVANCE, home.negate());
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
        debit(head, Account.ADVANCE, entry.getExchangeDifference().subtract(entry.getHomeAmount()));
        debit(head, Account.RECEIVABLE, entry.getHomeAmount());
        debit(head, Account.EXCHANGE, entry.getExchangeDifference().negate());
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
        debit(head, Account.RECEIVABLE, paidBack.add(difference));
        debit(head, Account.BANK, paidBack.negate());
        debit(head, Account.EXCHANGE, difference.negate());
    }

    /** One side of an account; a negative debit is a credit, and nothing is no posting. */
    private void debit(Posting head, Account account, BigDecimal amount) {
        if (amount.signum() == 0) {
            return;
        }
        Posting posting = new Posting();
        posting.setPosition(made.size());
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
        made.add(posting);
    }
}
