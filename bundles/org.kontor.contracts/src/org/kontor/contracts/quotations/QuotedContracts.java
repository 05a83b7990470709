package org.kontor.contracts.quotations;

import org.kontor.contracts.Contract;
import org.kontor.kernel.actor.Actor;

/** Contracts made from quotations (ORD-28). */
public interface QuotedContracts {

    /**
     * Makes a draft of a contract of the lines of a quotation that are no alternatives, at the offered prices after
     * discount; a quotation that was only sent is accepted by that. Needs {@code contracts.edit}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the quotation was not sent, is not valid any more, or was
     *     ordered before
     */
    Contract makeContract(Actor actor, long quotationId);
}
