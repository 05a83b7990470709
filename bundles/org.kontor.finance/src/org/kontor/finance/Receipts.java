package org.kontor.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/** Money that came in, and its write-off against receivables, in part and many to many (FIN-10). */
public interface Receipts extends RecordService<Receipt> {

    /**
     * An open receivable with what a write-off could take of it.
     *
     * @param invoiceId the invoice
     * @param invoiceNumber its number
     * @param customerId who owes it
     * @param customerName the name of who owes it
     * @param dueDate when it is due
     * @param open what is open
     * @param proposed what is proposed to write off; zero for one that is only offered
     * @param reason why it is proposed
     */
    record Proposal(
            long invoiceId,
            String invoiceNumber,
            long customerId,
            String customerName,
            LocalDate dueDate,
            BigDecimal open,
            BigDecimal proposed,
            WriteOffReason reason) {}

    /**
     * Open receivables in the currency of the receipt with the receipt spread over them: first those that the payer names,
     * whoever owes them, then those of the payer that make up just the amount, then the payer's oldest.
     */
    List<Proposal> propose(Actor actor, long receiptId);

    /**
     * Writes off; needs {@code finance.edit}. A receipt whose payer is not known takes the customer of the invoices as payer.
     *
     * @param amounts how much of each invoice, by invoice id; invoices of other customers too
     * @throws org.kontor.kernel.problem.ProblemException when more than the receipt or more than an open receivable
     *     would be written off
     */
    void writeOff(Actor actor, long receiptId, Map<Long, BigDecimal> amounts);

    /**
     * {@link #writeOff(Actor, long, Map)}, booked on an earlier day.
     *
     * @param bookedOn not before the money came in or an invoice was written, and not in the future
     */
    void writeOff(Actor actor, long receiptId, Map<Long, BigDecimal> amounts, LocalDate bookedOn);

    /** {@link #writeOff(Actor, long, Map)} as part of a larger action. */
    void writeOff(UnitOfWork uow, long receiptId, Map<Long, BigDecimal> amounts);

    /**
     * Writes a receipt off just as proposed; needs {@code finance.edit}.
     *
     * @return how many receivables it was written off against; none when nothing is proposed
     */
    int writeOffProposed(Actor actor, long receiptId);

    /** Takes a write-off back by an entry of its own; needs {@code finance.edit}. */
    void reverse(Actor actor, long entryId);

    /**
     * Says who paid; needs {@code finance.edit}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when some of the receipt has been written off already
     */
    void assign(Actor actor, long receiptId, long payerId);

    /**
     * Takes a receipt back that was entered in error; it stays in the books, with the day on which it was taken back. Needs
     * {@code finance.edit}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when some of it is written off
     */
    void takeBack(Actor actor, long receiptId);

    /** The entries of an invoice's receivable, oldest first. */
    List<ReceivableEntry> entries(Actor actor, long invoiceId);

    /** The entries that a receipt was written off by, oldest first. */
    List<ReceivableEntry> entriesOfReceipt(Actor actor, long receiptId);

    /** Enters a receipt as part of a larger action. */
    Receipt enter(UnitOfWork uow, Receipt draft);
}
