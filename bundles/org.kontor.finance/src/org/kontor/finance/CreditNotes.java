package org.kontor.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kontor.finance.compensation.Compensation;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;

/**
 * Credit notes for goods that came back (ORD-19) and for prices that fell (ORD-09). A credit note takes back what was invoiced, at the rate of its invoice. What
 * the invoice still had open cancels out with it at once; what had been paid is the customer's credit, to be set against other
 * invoices or paid back.
 */
public interface CreditNotes {

    /** The record type of credit notes. */
    String TYPE = "creditNote";

    /**
     * Credits what came in of a return, with one credit note for each invoice that billed it; needs {@code finance.edit}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the goods have not come in or were not invoiced yet, or the day
     *     lies before
     */
    List<Invoice> credit(Actor actor, long returnId, LocalDate day);

    /** {@link #credit(Actor, long, LocalDate)} as part of a larger action. */
    List<Invoice> credit(UnitOfWork uow, long returnId, LocalDate day);

    /**
     * Makes up for a price that fell, with one credit note for each invoice that billed goods whose owner still has them; the
     * amounts of the lines become what was credited. Part of the step that approves the compensation.
     *
     * @throws org.kontor.kernel.problem.ProblemException when a delivery was not invoiced yet or came back meanwhile
     */
    List<Invoice> compensate(UnitOfWork uow, Compensation compensation, LocalDate day);

    /** What is left of the credit of a credit note, in its currency; needs {@code finance.view}. */
    BigDecimal credit(Actor actor, long creditNoteId);

    /** The customer's open invoices in the currency of the credit note with its credit spread over them, the oldest first. */
    List<Receipts.Proposal> propose(Actor actor, long creditNoteId);

    /**
     * Sets a customer's credit against invoices of the same customer and currency; needs {@code finance.edit}.
     *
     * @param amounts how much of each invoice, by invoice id
     * @throws org.kontor.kernel.problem.ProblemException when more than the credit or more than an open receivable would be set off
     */
    void offset(Actor actor, long creditNoteId, Map<Long, BigDecimal> amounts);

    /** {@link #offset(Actor, long, Map)} as part of a larger action. */
    void offset(UnitOfWork uow, long creditNoteId, Map<Long, BigDecimal> amounts);

    /**
     * Notes that credit was paid back; needs {@code finance.edit}.
     *
     * @param amount in the currency of the credit note, which is converted by the rate of the day
     * @throws org.kontor.kernel.problem.ProblemException when it is more than the credit, or the day is impossible
     */
    void refund(Actor actor, long creditNoteId, BigDecimal amount, LocalDate day);

    /** {@link #refund(Actor, long, BigDecimal, LocalDate)} as part of a larger action. */
    void refund(UnitOfWork uow, long creditNoteId, BigDecimal amount, LocalDate day);

    /** Takes an offset or a refund back by entries of its own; needs {@code finance.edit}. */
    void reverse(Actor actor, long entryId);
}
