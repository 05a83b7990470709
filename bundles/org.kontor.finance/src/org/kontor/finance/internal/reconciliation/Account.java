package org.kontor.finance.internal.reconciliation;

import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.finance.EntryKind;
import org.kontor.finance.reconciliation.Movement;
import org.kontor.finance.reconciliation.MovementKind;
import org.kontor.finance.reconciliation.Reconciliation;
import org.kontor.persistence.UnitOfWork;

/**
 * The account of a dealer out of the receivables ledger. Money counts on the day it was set against an invoice of the dealer,
 * whoever paid it; who paid is said where it was somebody else (FIN-14). Where a credit note is set against an invoice, nothing
 * moves: both are the dealer's own. The statement of a payer is the accounts of all customers whom that payer has paid for, and
 * its own, in one; each line says whose it is (P-26).
 */
final class Account {

    private static final String ENTRIES = " FROM ReceivableEntry e, Invoice i WHERE i.id = e.invoiceId"
            + " AND i.customerId IN ?1 AND i.currency = ?2 AND e.bookedOn ";
    private static final String PAID_FOR = "SELECT DISTINCT i.customerId FROM ReceivableEntry e, Invoice i, Receipt r"
            + " WHERE i.id = e.invoiceId AND r.id = e.receiptId AND r.payerId = ?1 AND i.currency = ?2 AND e.bookedOn <= ?3";

    private Account() {}

    /** Fills a statement with what the ledger says. */
    static void fill(UnitOfWork uow, Reconciliation statement) {
        List<Long> customers = customers(uow, statement);
        BigDecimal balance = opening(uow, statement, customers);
        statement.setOpening(balance);
        // Before the lines are there: each query looks through what was entered so far.
        statement.setUnapplied(unapplied(uow, statement));
        BigDecimal invoiced = BigDecimal.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        statement.getLines().clear();
        List<Movement> lines = new ArrayList<>();
        for (Object[] row : movements(uow, statement, customers)) {
            EntryKind kind = (EntryKind) row[1];
            BigDecimal amount = (BigDecimal) row[2];
            balance = balance.add(amount);
            if (kind == EntryKind.INVOICE || kind == EntryKind.CREDIT_NOTE) {
                invoiced = invoiced.add(amount);
            } else {
                paid = paid.subtract(amount);
            }
            lines.add(statement.adopt(movement(statement, row, balance)));
        }
        statement.getLines().addAll(lines);
        statement.setInvoiced(invoiced);
        statement.setPaid(paid);
        statement.setClosing(balance);
    }

    private static List<Long> customers(UnitOfWork uow, Reconciliation statement) {
        Set<Long> customers = new TreeSet<>(Set.of(statement.getCustomerId()));
        if (statement.isOfPayer()) {
            customers.addAll(uow.query(
                    Long.class, PAID_FOR, statement.getCustomerId(), statement.getCurrency(), statement.getLastDay()));
        }
        return List.copyOf(customers);
    }

    private static BigDecimal opening(UnitOfWork uow, Reconciliation statement, List<Long> customers) {
        return sum(
                uow,
                "SELECT SUM(e.amount)" + ENTRIES + "< ?3",
                customers,
                statement.getCurrency(),
                statement.getFirstDay());
    }

    /** Plain values instead of documents: a dealer may have ten thousand of them in a month. */
    private static List<Object[]> movements(UnitOfWork uow, Reconciliation statement, List<Long> customers) {
        return uow.query(
                Object[].class,
                "SELECT e.bookedOn, e.kind, e.amount, i.number, r.number, r.payerId, r.payerName, i.customerName"
                        + " FROM ReceivableEntry e"
                        + " JOIN Invoice i ON i.id = e.invoiceId LEFT JOIN Receipt r ON r.id = e.receiptId"
                        + " WHERE i.customerId IN ?1 AND i.currency = ?2 AND e.bookedOn BETWEEN ?3 AND ?4"
                        + " AND e.partnerId IS NULL ORDER BY e.bookedOn, e.id",
                customers,
                statement.getCurrency(),
                statement.getFirstDay(),
                statement.getLastDay());
    }

    private static Movement movement(Reconciliation statement, Object[] row, BigDecimal balance) {
        Optional<String> receipt = Optional.ofNullable((String) row[4]);
        Movement movement = new Movement();
        movement.setDay((LocalDate) row[0]);
        movement.setKind(
                switch ((EntryKind) row[1]) {
                    case INVOICE -> MovementKind.INVOICE;
                    case CREDIT_NOTE, CREDIT, OFFSET -> MovementKind.CREDIT_NOTE;
                    case WRITE_OFF -> MovementKind.PAYMENT;
                    case REFUND -> MovementKind.REFUND;
                    case REVERSAL -> MovementKind.REVERSAL;
                });
        movement.setDocument(receipt.map(number -> number + " / " + row[3]).orElseGet(() -> (String) row[3]));
        boolean elsewhere = receipt.isPresent() && !Objects.equals(row[5], statement.getCustomerId());
        movement.setPayer(elsewhere ? (String) row[6] : null);
        movement.setCustomerName(statement.isOfPayer() ? (String) row[7] : null);
        movement.setAmount((BigDecimal) row[2]);
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
