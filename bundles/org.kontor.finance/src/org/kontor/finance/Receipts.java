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
     * @param customerName who owes it
     * @param dueDate when it is due
     * @param open what is open
     * @param proposed what is proposed to write off
     */
    record Proposal(
            long invoiceId,
            String invoiceNumber,
            String customerName,
            LocalDate dueDate,
            BigDecimal open,
            BigDecimal proposed) {}

    /**
     * Open receivables of the payer in the currency of the receipt, the oldest first, with the receipt spread over them
     * in that order.
     */
    List<Proposal> propose(Actor actor, long receiptId);

    /**
     * Writes off; needs {@code finance.edit}.
     *
     * @param amounts how much of each invoice, by invoice id; invoices of other customers too
     * @throws org.kontor.kernel.problem.ProblemException when more than the receipt or more than an open receivable
     *     would be written off
     */
    void writeOff(Actor actor, long receiptId, Map<Long, BigDecimal> amounts);

    /** {@link #writeOff(Actor, long, Map)} as part of a larger action. */
    void writeOff(UnitOfWork uow, long receiptId, Map<Long, BigDecimal> amounts);

    /** Takes a write-off back by an entry of its own; needs {@code finance.edit}. */
    void reverse(Actor actor, long entryId);

    /** The entries of an invoice's receivable, oldest first. */
    List<ReceivableEntry> entries(Actor actor, long invoiceId);

    /** Enters a receipt as part of a larger action. */
    Receipt enter(UnitOfWork uow, Receipt draft);
}
