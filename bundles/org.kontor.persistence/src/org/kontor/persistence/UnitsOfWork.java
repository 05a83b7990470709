package org.kontor.persistence;

import java.util.function.Consumer;
import java.util.function.Function;
import org.kontor.kernel.actor.Actor;

/**
 * Runs user actions. The one door to the database for domain services: checks the permission, opens one transaction,
 * writes the change log, commits, then publishes events. A lock that times out or a deadlock is tried again some times
 * before the user hears of it.
 */
public interface UnitsOfWork {

    /**
     * Changes records.
     *
     * @param actor who acts
     * @param permission what the actor must be allowed, for example {@code customers.edit}
     * @param action what is done; may run again when the database asks for it, so it must not have other effects
     * @return what the action returns
     * @throws org.kontor.kernel.problem.ProblemException when it is refused; nothing is stored then
     */
    <T> T change(Actor actor, String permission, Function<UnitOfWork, T> action);

    /** Reads records in one consistent look; whatever is changed in it is not stored. */
    <T> T read(Actor actor, String permission, Function<UnitOfWork, T> action);

    /** {@link #change} for an action without result. */
    default void run(Actor actor, String permission, Consumer<UnitOfWork> action) {
        change(actor, permission, uow -> {
            action.accept(uow);
            return Boolean.TRUE;
        });
    }
}
