package org.kontor.customers.selling;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;

/** The open opportunities as board, funnel and forecast show them (LED-06, LED-07, LED-10). */
public interface Pipeline {

    /**
     * Which opportunities.
     *
     * @param processId those of a process
     * @param ownerId those of a colleague
     * @param departmentId those of a department
     */
    record Filter(Optional<Long> processId, Optional<Long> ownerId, Optional<Long> departmentId) {

        /** Whatever the actor sees. */
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

        /** The same for one process. */
        public Filter ofProcess(long id) {
            return new Filter(Optional.of(id), ownerId, departmentId);
        }

        /** The same for one colleague, or for all. */
        public Filter ofOwner(Optional<Long> id) {
            return new Filter(processId, id, departmentId);
        }
    }

    /** The open opportunities that the actor sees, those that close soonest first. */
    List<Deal> open(Actor actor, Filter filter);
}
