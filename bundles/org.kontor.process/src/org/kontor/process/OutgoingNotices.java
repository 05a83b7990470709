package org.kontor.process;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kontor.persistence.UnitOfWork;

/**
 * The notices that nobody has read in the workbench, for whoever carries them further, by e-mail for instance (NOT-01).
 * They lie in the database, so that the desktop on which something happened need not be the one that carries.
 */
public interface OutgoingNotices {

    /**
     * A notice on its way.
     *
     * @param userId who is told
     * @param english what happened, in English
     * @param chinese what happened, in Chinese
     * @param at when
     */
    record Outgoing(long userId, String english, String chinese, Instant at) {}

    /**
     * Takes unread notices as part of an action; once it is stored nobody else is given them.
     *
     * @param users whose notices
     * @param from none that were sent earlier; what is old is no news
     * @param until none that were sent later, so that who is at the desk can read them there
     * @param limit so many at most
     * @return by user, the oldest first
     */
    List<Outgoing> take(UnitOfWork uow, Collection<Long> users, Instant from, Instant until, int limit);
}
