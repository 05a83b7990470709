package org.kontor.identity;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;

/** The organisation as a whole: companies, their departments, who works in them (SEC-01). */
public interface Organisation {

    /**
     * A part of the organisation.
     *
     * @param parentId what it belongs to; empty at the top
     */
    record Unit(long id, String name, OrgUnitKind kind, Optional<Long> parentId) {}

    /**
     * Somebody who works here.
     *
     * @param title what she does
     * @param unitId where she works
     * @param active whether she may sign in
     */
    record Person(long id, String name, String title, long unitId, boolean active) {}

    /**
     * Units and people, each by name.
     *
     * @param units all units
     * @param people all users
     */
    record Chart(List<Unit> units, List<Person> people) {

        /** Keeps its own copies. */
        public Chart {
            units = List.copyOf(units);
            people = List.copyOf(people);
        }
    }

    /**
     * Reads it; needs {@code identity.view}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not see it
     */
    Chart chart(Actor actor);
}
