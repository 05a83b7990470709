package org.kontor.customers.overview;

import java.util.List;
import org.kontor.kernel.actor.Actor;

/**
 * Puts together what all installed modules know of a customer (CUS-03): figures, open documents, next steps and all that
 * happened. Everything is read under the actor's permissions and scope.
 */
public interface Overviews {

    /** The customer on one page. */
    Overview of(Actor actor, long customerId);

    /**
     * All that happened, the newest first.
     *
     * @param mostOfEach reads no more of each list
     */
    List<TimelineEntry> timeline(Actor actor, long customerId, int mostOfEach);
}
