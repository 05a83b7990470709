package org.kontor.process.late;

import org.kontor.persistence.UnitOfWork;

/** Leaves word of a step for the modules that are not installed on this desktop; they act on it at one where they are. */
public interface LateEffects {

    /**
     * Leaves word, as part of the action that takes the step. Modules that are here are told by their services and get none.
     *
     * @param kind the kind of step
     * @param subject the id of what it was done to
     */
    void leave(UnitOfWork uow, String kind, long subject);
}
