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
        entry.setReverses(original.getId());
        if (original.getHomeAmount() != null) {
            entry.bookInHome(
                    original.getHomeAmount().negate(),
                    original.getExchangeDifference().negate());
        }
        book(uow, entry, receipt, invoice);
        return entry;
    }

    /** What a part is worth of the open whole; the last part takes all that is left. */
    private static BigDecimal share(BigDecimal homeOpen, BigDecimal part, BigDecimal open, Currency home) {
        return part.compareTo(open) == 0
                ? homeOpen
                : Money.round(homeOpen.multiply(part).divide(open, MathContext.DECIMAL64), home);
    }

    private static ReceivableEntry entry(
            UnitOfWork uow, Receipt receipt, Invoice invoice, EntryKind kind, BigDecimal amount) {
        ReceivableEntry entry = new ReceivableEntry();
        entry.setInvoiceId(invoice.getId());
        entry.setReceiptId(receipt.getId());
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
