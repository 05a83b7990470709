package org.kontor.finance.internal.commission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.finance.EntryKind;
import org.kontor.finance.InvoiceKind;
import org.kontor.persistence.UnitOfWork;

/**
 * Money that commission has not counted yet, in the order of the ledger: what was received for invoices and what of it was
 * taken back; what goods that came back had been paid with, which is the customer's credit again; and such credit when it is
 * set against another invoice.
 */
final class CountedMoney {

    private static final int DECIMALS = 2;

    private static final String NOT_COUNTED =
            " AND NOT EXISTS (SELECT l.id FROM CommissionLine l WHERE l.entryId = e.id)";

    private static final String RECEIVED =
            "SELECT e.id, e.amount, e.homeAmount, e.exchangeDifference, e.reverses, i.id,"
                    + " i.customerId, i.ownerId, i.dueDate, r.id, r.receivedOn, i.contractId, i.currency"
                    + " FROM ReceivableEntry e, Invoice i, Receipt r WHERE i.id = e.invoiceId"
                    + " AND r.id = e.receiptId AND r.receivedOn BETWEEN ?1 AND ?2" + NOT_COUNTED;

    private static final String SET_OFF = "SELECT e.id, e.amount, e.homeAmount, e.exchangeDifference, e.reverses, i.id,"
            + " i.customerId, i.ownerId, i.dueDate, e.receiptId, e.bookedOn, i.contractId, i.currency"
            + " FROM ReceivableEntry e, Invoice i WHERE i.id = e.invoiceId AND e.partnerId IS NOT NULL"
            + " AND e.kind IN ?3 AND i.kind = ?4 AND e.bookedOn BETWEEN ?1 AND ?2" + NOT_COUNTED;

    private static final String RELEASED = "SELECT e.id, i.released, i.homeTotal, i.total, i.creditsId, i.id,"
            + " i.customerId, i.ownerId, i.dueDate, e.bookedOn, i.contractId, i.currency"
            + " FROM ReceivableEntry e, Invoice i WHERE i.id = e.invoiceId AND e.kind = ?3 AND i.released > 0 AND e.bookedOn BETWEEN ?1 AND ?2"
            + NOT_COUNTED;

    private CountedMoney() {}

    /**
     * An entry of the ledger with what counts of its documents; plain values, because a month may have very many.
     *
     * @param entry the entry
     * @param amount what the receivable rose by, in the document's currency; negative for money that came in
     * @param homeAmount the same in the company's currency; empty for documents from before rates were kept
     * @param exchangeDifference what was gained by exchange
     * @param reverses the entry that is taken back, or null
     * @param credited the invoice whose goods came back, or null
     * @param invoice the invoice or credit note
     * @param customer who owes it
     * @param seller who sold it
     * @param dueDate when it was due
     * @param receipt the receipt, or null
     * @param receivedOn the day that counts
     * @param contract the contract that the invoice belongs to, or null
     * @param currency the document's currency
     */
    record Counted(
            long entry,
            BigDecimal amount,
            Optional<BigDecimal> homeAmount,
            BigDecimal exchangeDifference,
            Long reverses,
            Long credited,
            long invoice,
            long customer,
            long seller,
            LocalDate dueDate,
            Long receipt,
            LocalDate receivedOn,
            Long contract,
            String currency) {

        private static Counted paid(Object[] row) {
            return new Counted(
                    (Long) row[0],
                    (BigDecimal) row[1],
                    Optional.ofNullable((BigDecimal) row[2]),
                    Optional.ofNullable((BigDecimal) row[3]).orElse(BigDecimal.ZERO),
                    (Long) row[4],
                    null,
                    (Long) row[5],
                    (Long) row[6],
                    (Long) row[7],
                    (LocalDate) row[8],
                    (Long) row[9],
                    (LocalDate) row[10],
                    (Long) row[11],
                    (String) row[12]);
        }

        private static Counted released(Object[] row) {
            BigDecimal released = (BigDecimal) row[1];
            Optional<BigDecimal> inHome = Optional.ofNullable((BigDecimal) row[2])
                    .map(total -> total.multiply(released)
                            .divide((BigDecimal) row[3], MathContext.DECIMAL64)
                            .setScale(DECIMALS, RoundingMode.HALF_UP));
            return new Counted(
                    (Long) row[0],
                    released,
                    inHome,
                    BigDecimal.ZERO,
                    null,
                    (Long) row[4],
                    (Long) row[5],
                    (Long) row[6],
                    (Long) row[7],
                    (LocalDate) row[8],
                    null,
                    (LocalDate) row[9],
                    (Long) row[10],
                    (String) row[11]);
        }

        /** What came in by the rate of the day it came in; documents from before rates were kept count as they are. */
        BigDecimal inHome() {
            return homeAmount.map(exchangeDifference::subtract).orElseGet(amount::negate);
        }

        /** The invoice that was paid: of a credit note the one it takes back. */
        long paidInvoice() {
            return credited == null ? invoice : credited;
        }
    }

    /** What counts of some days and was not counted before. */
    static List<Counted> of(UnitOfWork uow, LocalDate since, LocalDate until) {
        List<Counted> counted = new ArrayList<>();
        uow.query(Object[].class, RECEIVED, since, until).forEach(row -> counted.add(Counted.paid(row)));
        uow.query(
                        Object[].class,
                        SET_OFF,
                        since,
                        until,
                        List.of(EntryKind.OFFSET, EntryKind.REVERSAL),
                        InvoiceKind.INVOICE)
                .forEach(row -> counted.add(Counted.paid(row)));
        uow.query(Object[].class, RELEASED, since, until, EntryKind.CREDIT_NOTE)
                .forEach(row -> counted.add(Counted.released(row)));
        counted.sort(Comparator.comparingLong(Counted::entry));
        return counted;
    }
}
