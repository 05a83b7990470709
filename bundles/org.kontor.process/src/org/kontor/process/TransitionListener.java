package org.kontor.process;

import java.util.Optional;
import org.kontor.persistence.UnitOfWork;

/**
 * Takes part in the steps of another module's documents, in the same unit of work; register it as a service. Throwing a
 * {@link org.kontor.kernel.problem.ProblemException} stops the step.
 */
public interface TransitionListener {

    /** The record type whose steps it wants to hear of. */
    String recordType();

    /** Called before the document takes the step. */
    void before(UnitOfWork uow, long documentId, String transition, Optional<String> note);
}
