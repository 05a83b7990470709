package org.kontor.process;

import java.util.Optional;
import org.kontor.persistence.UnitOfWork;

/**
 * Takes part in the steps of another module's documents, in the same unit of work; register it as a service. Throwing a
 * {@link org.kontor.kernel.problem.ProblemException} stops the step.
 */
public interface TransitionListener {

    /**
     * A step that a document takes at once where it has arrived.
     *
     * @param transition the step
     * @param note why; kept in the document's history
     */
    record Onward(String transition, String note) {}

    /** The record type whose steps it wants to hear of. */
    String recordType();

    /** Called before the document takes the step. */
    default void before(UnitOfWork uow, long documentId, String transition, Optional<String> note) {}

    /**
     * Called when a document has arrived in a state, before anybody is asked to act on it.
     *
     * @param state the state it is in now
     * @return the step that it takes without waiting for anybody, because a rule decides; empty when people decide
     */
    default Optional<Onward> onward(UnitOfWork uow, long documentId, String state) {
        return Optional.empty();
    }
}
