package org.kontor.customers.cards;

import java.nio.file.Path;
import java.util.List;
import org.kontor.kernel.actor.Actor;

/**
 * Gives contacts and appointments to other programs: phones, mail programs, calendars (INT-01). What these give back is
 * read by the import.
 */
public interface Cards {

    /**
     * Writes the contacts of customers as business cards, vCard 3.0.
     *
     * @return how many there are
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not see one of the customers or the file cannot
     *     be written
     */
    int contacts(Actor actor, List<Long> customers, Path file);

    /**
     * Writes activities as a calendar, iCalendar 2.0: to-dos as tasks, all others as appointments.
     *
     * @return how many there are
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not see one of them or the file cannot be
     *     written
     */
    int appointments(Actor actor, List<Long> activities, Path file);
}
