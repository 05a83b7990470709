package org.kontor.catalog.configuration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.persistence.UnitOfWork;

/** Composes configurable products from their options (ORD-08). */
public interface Configurator {

    /** The record type of what was configured. */
    String TYPE = "configuration";

    /** What can be chosen of a product; empty where it cannot be configured. Needs {@code catalog.view}. */
    Optional<Choices> choices(Actor actor, long productId);

    /** What was chosen before; needs {@code catalog.view}. */
    Set<String> chosen(Actor actor, long configurationId);

    /**
     * Keeps what was chosen; needs {@code catalog.configure}.
     *
     * @param codes the codes of the chosen options
     * @throws org.kontor.kernel.problem.ProblemException with everything that keeps the choice from being made
     */
    Configuration keep(Actor actor, long productId, Set<String> codes);

    /** {@link #keep(Actor, long, Set)} as part of a larger action. */
    Configuration keep(UnitOfWork uow, long productId, Set<String> codes);

    /** What speaks today against a configuration that was made before, because its options have changed since; as part of a larger action. */
    List<Problem> objections(UnitOfWork uow, long configurationId);
}
