package org.kontor.process.late;

import org.kontor.persistence.UnitOfWork;

/**
 * What a module does about a step in another module's record, also when the step is taken at a desktop where it is not
 * installed: a warehouse gives stock back of which sales cancelled the order. Register it as a service. It must come to
 * the same end however often it is applied, because several desktops may do so at once; so it works from what is stored and
 * not from what was said.
 */
public interface LateEffect {

    /** The module that does it, for example {@code inventory}. */
    String module();

    /** The kind of step, as the module that takes it names it. */
    String kind();

    /** Brings the module's records in line with the subject of the step. */
    void apply(UnitOfWork uow, long subject);
}
