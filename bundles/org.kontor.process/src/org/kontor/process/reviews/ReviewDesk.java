package org.kontor.process.reviews;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;

/**
 * Asks departments for their opinion on documents as rules say, takes their answers and tells those concerned (CON-18, ORD-12,
 * NOT-01). All of it is part of the action of the module that has the document; the module locks the document before.
 */
public interface ReviewDesk {

    /** The departments that have to agree to a document by the rules in use, in the order of their steps (SEC-08). */
    List<ReviewDepartment> needed(UnitOfWork uow, ReviewCase document);

    /**
     * Begins a round: asks every department anew that has to agree, those of the first step now, and tells them.
     *
     * @return whether anybody has to agree
     */
    boolean begin(UnitOfWork uow, ReviewCase document);

    /**
     * Notes the answer of the actor for every department that he answers for and that is asked now; tells the owner, and the
     * departments whose turn has come.
     *
     * @param opinion may be empty where the department agrees
     * @throws org.kontor.kernel.problem.ProblemException when nobody asks the actor, or an objection gives no reason
     */
    void answer(UnitOfWork uow, ReviewCase document, Verdict verdict, String opinion);

    /** Ends the round: who has not answered is not asked any more. */
    void end(Reviewed document);

    /** Which departments have not answered, and who answers for them; empty when nobody is asked. */
    Optional<Text> awaited(UnitOfWork uow, ReviewTopic topic, Reviewed document);

    /** A department, or who does in its place what has to be done next, with the names of the first people who may do it. */
    Text named(UnitOfWork uow, Text department, String permission, Reviewed document);
}
