package org.kontor.orders.quotations;

import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/** What customers ask for (ORD-01). */
public interface Inquiries extends RecordService<Inquiry> {

    /** The record type of inquiries. */
    String TYPE = "inquiry";

    /**
     * Answers an inquiry with a quotation of its lines; needs {@code quotations.edit}. Lines without a product go into the
     * note, so that nothing that was asked for is forgotten.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the inquiry was declined
     */
    Quotation quote(Actor actor, long inquiryId);
}
