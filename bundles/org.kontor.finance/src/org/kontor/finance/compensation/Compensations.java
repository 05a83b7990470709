package org.kontor.finance.compensation;

import java.time.LocalDate;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/** Compensation of customers who hold goods that they bought before a price fell [调价补差] (ORD-09). */
public interface Compensations extends RecordService<Compensation> {

    /** The record type of price compensations. */
    String TYPE = "compensation";

    /**
     * Proposes compensation for all price lists that hold new prices since a day: for deliveries within the days that the
     * selling company protects. What was proposed before for the same change is left as it is, so that twice is as good as once.
     * Needs {@code compensation.edit}.
     *
     * @param since the first day of a change that counts; changes in the future wait until they hold
     * @return the new proposals
     * @throws org.kontor.kernel.problem.ProblemException when no company protects prices yet
     */
    List<Long> propose(Actor actor, LocalDate since);
}
