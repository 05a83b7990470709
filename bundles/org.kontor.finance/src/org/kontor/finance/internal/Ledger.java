package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.ReceivableEntry;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;

/**
 * Writes entries of the receivables ledger. One entry moves the same amount on the invoice and on the receipt, so that the
 * two can never differ. In the company's currency each side moves by its own rate; the difference is kept with the entry
 * (FIN-32). What is written off last takes the whole rest, so that no cent is lost or made by rounding each part.
 */
final class Ledger {

    private Ledger() {}

    /**
     * Sets money against a receivable.
     *
     * @param home the currency of the company's books
     * @param bookedOn the day of the entry
     */
    static ReceivableEntry writeOff(
            UnitOfWork uow, Receipt receipt, Invoice invoice, BigDecimal amount, Currency home, LocalDate bookedOn) {
        ReceivableEntry entry = entry(uow, receipt, invoice, EntryKind.WRITE_OFF, amount.negate());
        entry.setBookedOn(bookedOn);
        if (invoice.getHomeOpen() != null && receipt.getHomeOpen() != null) {
            BigDecimal ofInvoice = share(invoice.getHomeOpen(), amount, invoice.getOpen(), home);
            BigDecimal ofReceipt = share(receipt.getHomeOpen(), amount, receipt.getOpen(), home);
            entry.bookInHome(ofInvoice.negate(), ofReceipt.subtract(ofInvoice));
        }
        book(uow, entry, receipt, invoice);
        return entry;
    }

    /** Takes a write-off back. */
    static ReceivableEntry reverse(UnitOfWork uow, ReceivableEntry original, Receipt receipt, Invoice invoice) {
        ReceivableEntry entry = entry(
                uow, receipt, invoice, EntryKind.REVERSAL, original.getAmount().negate());
        takeBack(entry, original);
        book(uow, entry, receipt, invoice);
        return entry;
    }

    /**
     * Sets a credit note against an invoice: one entry on each side, which name each other. What their rates make of the same
     * amount is kept with the entry of the invoice.
     *
     * @param kind {@link EntryKind#CREDIT} or {@link EntryKind#OFFSET}
     * @return the entry on the invoice
     */
    static ReceivableEntry offset(
            UnitOfWork uow, EntryKind kind, Invoice credit, Invoice invoice, BigDecimal amount, Currency home) {
        ReceivableEntry onInvoice = pair(uow, kind, invoice, credit, amount.negate());
        ReceivableEntry onCredit = pair(uow, kind, credit, invoice, amount);
        if (invoice.getHomeOpen() != null && credit.getHomeOpen() != null) {
            BigDecimal ofInvoice = share(invoice.getHomeOpen(), amount, invoice.getOpen(), home);
            BigDecimal ofCredit = creditShare(credit, amount, home);
            onInvoice.bookInHome(ofInvoice.negate(), ofCredit.subtract(ofInvoice));
            onCredit.bookInHome(ofCredit, BigDecimal.ZERO);
        }
        book(uow, onInvoice, invoice);
        book(uow, onCredit, credit);
        return onInvoice;
    }

    /** Whether both sides of an offset of one amount were booked together, as far as their worth in the company's currency tells. */
    static boolean isPair(ReceivableEntry onInvoice, ReceivableEntry onCredit) {
        if (onInvoice.getHomeAmount() == null || onCredit.getHomeAmount() == null) {
            return true;
        }
        BigDecimal ofCredit = onInvoice.getExchangeDifference().subtract(onInvoice.getHomeAmount());
        return ofCredit.compareTo(onCredit.getHomeAmount()) == 0;
    }

    /** Pays credit back; what the rate of the day makes of it is kept with the entry. */
    static ReceivableEntry refund(
            UnitOfWork uow, Invoice credit, BigDecimal amount, BigDecimal paidInHome, Currency home, LocalDate day) {
        ReceivableEntry entry = entry(uow, credit, EntryKind.REFUND, amount);
        entry.setBookedOn(day);
        if (credit.getHomeOpen() != null) {
            BigDecimal ofCredit = creditShare(credit, amount, home);
            entry.bookInHome(ofCredit, ofCredit.subtract(paidInHome));
        }
        book(uow, entry, credit);
        return entry;
    }

    /** Takes back one entry that no receipt takes part in. */
    static ReceivableEntry reverse(UnitOfWork uow, ReceivableEntry original, Invoice document) {
        ReceivableEntry entry =
                entry(uow, document, EntryKind.REVERSAL, original.getAmount().negate());
        entry.setPartnerId(original.getPartnerId());
        takeBack(entry, original);
        book(uow, entry, document);
        return entry;
    }

    private static void takeBack(ReceivableEntry entry, ReceivableEntry original) {
        entry.setReverses(original.getId());
        if (original.getHomeAmount() != null) {
            entry.bookInHome(
                    original.getHomeAmount().negate(),
                    original.getExchangeDifference().negate());
        }
    }

    private static BigDecimal creditShare(Invoice credit, BigDecimal amount, Currency home) {
        return share(credit.getHomeOpen().negate(), amount, credit.getOpen().negate(), home);
    }

    private static ReceivableEntry pair(
            UnitOfWork uow, EntryKind kind, Invoice document, Invoice partner, BigDecimal amount) {
        ReceivableEntry entry = entry(uow, document, kind, amount);
        entry.setPartnerId(partner.getId());
        return entry;
    }

    private static void book(UnitOfWork uow, ReceivableEntry entry, Invoice document) {
        uow.add(entry);
        document.changeOpen(
                entry.getAmount(), Optional.ofNullable(entry.getHomeAmount()).orElse(BigDecimal.ZERO));
        uow.changed(document.ref());
    }

    /** What a part is worth of the open whole; the last part takes all that is left. */
    private static BigDecimal share(BigDecimal homeOpen, BigDecimal part, BigDecimal open, Currency home) {
        return part.compareTo(open) == 0
                ? homeOpen
                : Money.round(homeOpen.multiply(part).divide(open, MathContext.DECIMAL64), home);
    }

    private static ReceivableEntry entry(
            UnitOfWork uow, Receipt receipt, Invoice invoice, EntryKind kind, BigDecimal amount) {
        ReceivableEntry entry = entry(uow, invoice, kind, amount);
        entry.setReceiptId(receipt.getId());
        return entry;
    }

    private static ReceivableEntry entry(UnitOfWork uow, Invoice document, EntryKind kind, BigDecimal amount) {
        ReceivableEntry entry = new ReceivableEntry();
        entry.setInvoiceId(document.getId());
        entry.setKind(kind);
        entry.setAmount(amount);
        entry.setBookedOn(uow.today());
        entry.setBookedBy(uow.actor().name());
        return entry;
    }

    private static void book(UnitOfWork uow, ReceivableEntry entry, Receipt receipt, Invoice invoice) {
        uow.add(entry);
        BigDecimal home = Optional.ofNullable(entry.getHomeAmount()).orElse(BigDecimal.ZERO);
        BigDecimal difference =
                Optional.ofNullable(entry.getExchangeDifference()).orElse(BigDecimal.ZERO);
        invoice.changeOpen(entry.getAmount(), home);
        receipt.changeOpen(entry.getAmount(), home.subtract(difference));
        uow.changed(new RecordRef("invoice", invoice.getId()));
    }
}
