package org.kontor.finance.internal.reconciliation;

import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.ReceivableEntry;
import org.kontor.finance.reconciliation.Movement;
import org.kontor.finance.reconciliation.MovementKind;
import org.kontor.finance.reconciliation.Reconciliation;
import org.kontor.persistence.UnitOfWork;

/**
 * The account of a dealer out of the receivables ledger. Money counts on the day it was set against an invoice of the dealer,
 * whoever paid it; who paid is said where it was somebody else (FIN-14). Where a credit note is set against an invoice, nothing
 * moves: both are the dealer's own.
 */
final class Account {

    private static final String ENTRIES = " FROM ReceivableEntry e, Invoice i WHERE i.id = e.invoiceId"
            + " AND i.customerId = ?1 AND i.currency = ?2 AND e.bookedOn ";

    private static final int AT_ONCE = 500;

    private Account() {}

    /** Fills a statement with what the ledger says. */
    static void fill(UnitOfWork uow, Reconciliation statement) {
        BigDecimal balance = opening(uow, statement);
        statement.setOpening(balance);
        BigDecimal invoiced = BigDecimal.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        statement.getLines().clear();
        List<Object[]> movements = movements(uow, statement);
        loadReceipts(uow, movements);
        for (Object[] row : movements) {
            ReceivableEntry entry = (ReceivableEntry) row[0];
            balance = balance.add(entry.getAmount());
            if (entry.getKind() == EntryKind.INVOICE || entry.getKind() == EntryKind.CREDIT_NOTE) {
                invoiced = invoiced.add(entry.getAmount());
            } else {
                paid = paid.subtract(entry.getAmount());
            }
            statement.getLines().add(statement.adopt(movement(uow, statement, entry, (Invoice) row[1], balance)));
        }
        statement.setInvoiced(invoiced);
        statement.setPaid(paid);
        statement.setClosing(balance);
        statement.setUnapplied(unapplied(uow, statement));
    }

    /** Some hundred at a time, instead of one query for each payment. */
    private static void loadReceipts(UnitOfWork uow, List<Object[]> movements) {
        List<Long> ids = movements.stream()
                .map(row -> ((ReceivableEntry) row[0]).getReceiptId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            uow.load(Receipt.class, ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
    }

    private static BigDecimal opening(UnitOfWork uow, Reconciliation statement) {
        return sum(
                uow,
                "SELECT SUM(e.amount)" + ENTRIES + "< ?3",
                statement.getCustomerId(),
                statement.getCurrency(),
                statement.getFirstDay());
    }

    private static List<Object[]> movements(UnitOfWork uow, Reconciliation statement) {
        return uow.query(
                Object[].class,
                "SELECT e, i" + ENTRIES + "BETWEEN ?3 AND ?4 AND e.partnerId IS NULL ORDER BY e.bookedOn, e.id",
                statement.getCustomerId(),
                statement.getCurrency(),
                statement.getFirstDay(),
                statement.getLastDay());
    }

    private static Movement movement(
            UnitOfWork uow, Reconciliation statement, ReceivableEntry entry, Invoice invoice, BigDecimal balance) {
        Optional<Receipt> receipt = Optional.ofNullable(entry.getReceiptId()).map(id -> uow.get(Receipt.class, id));
        Movement movement = new Movement();
        movement.setDay(entry.getBookedOn());
        movement.setKind(
                switch (entry.getKind()) {
                    case INVOICE -> MovementKind.INVOICE;
                    case CREDIT_NOTE, CREDIT, OFFSET -> MovementKind.CREDIT_NOTE;
                    case WRITE_OFF -> MovementKind.PAYMENT;
                    case REFUND -> MovementKind.REFUND;
                    case REVERSAL -> MovementKind.REVERSAL;
                });
        movement.setDocument(
                receipt.map(r -> r.getNumber() + " / " + invoice.getNumber()).orElseGet(invoice::getNumber));
        movement.setPayer(receipt.filter(r -> !Objects.equals(r.getPayerId(), statement.getCustomerId()))
                .map(Receipt::getPayerName)
                .orElse(null));
        movement.setAmount(entry.getAmount());
        movement.setBalance(balance);
        return movement;
    }

    /** What came in from the dealer until the last day, less what of it was written off until then. */
    private static BigDecimal unapplied(UnitOfWork uow, Reconciliation statement) {
        LocalDate last = statement.getLastDay();
        BigDecimal received = sum(
                uow,
                "SELECT SUM(r.amount) FROM Receipt r WHERE r.payerId = ?1 AND r.currency = ?2"
                        + " AND r.receivedOn <= ?3 AND (r.reversedOn IS NULL OR r.reversedOn > ?3)",
                statement.getCustomerId(),
                statement.getCurrency(),
                last);
        BigDecimal writtenOff = sum(
                uow,
                "SELECT SUM(e.amount) FROM ReceivableEntry e, Receipt r WHERE r.id = e.receiptId"
                        + " AND r.payerId = ?1 AND r.currency = ?2 AND e.bookedOn <= ?3",
                statement.getCustomerId(),
                statement.getCurrency(),
                last);
        return received.add(writtenOff);
    }

    private static BigDecimal sum(UnitOfWork uow, String jpql, Object... parameters) {
        TypedQuery<BigDecimal> query = uow.entities().createQuery(jpql, BigDecimal.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return Optional.ofNullable(query.getSingleResult()).orElse(BigDecimal.ZERO);
    }
}
