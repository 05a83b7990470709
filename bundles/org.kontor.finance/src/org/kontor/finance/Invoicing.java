package org.kontor.finance;

import java.time.LocalDate;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/** Invoices from deliveries and the receivables they make (FIN-09, FIN-12). */
public interface Invoicing extends RecordService<Invoice> {

    /**
     * Bills everything of an order that was delivered and not yet invoiced; needs {@code finance.edit}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when there is nothing to bill or the date lies before a
     *     delivery
     */
    Invoice invoice(Actor actor, long orderId, LocalDate invoiceDate);

    /**
     * {@link #invoice(Actor, long, LocalDate)} to another company than the one that ordered, whose payment period then counts.
     *
     * @param recipientId the customer who gets the invoice and owes it
     */
    Invoice invoice(Actor actor, long orderId, LocalDate invoiceDate, long recipientId);

    /** {@link #invoice(Actor, long, LocalDate)} as part of a larger action. */
    Invoice invoice(UnitOfWork uow, long orderId, LocalDate invoiceDate);
}
