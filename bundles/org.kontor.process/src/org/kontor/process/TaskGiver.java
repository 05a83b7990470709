package org.kontor.process;

import java.time.LocalDate;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;

/**
 * Gives people tasks. Whichever module keeps tasks offers it as a service, so that what is decided elsewhere becomes a task
 * without knowing that module.
 */
public interface TaskGiver {

    /**
     * Enters a task as part of an action; whom it is given to is told.
     *
     * @param userId who is to do it
     * @param subject what, at most 200 characters
     * @param due until when
     * @return the task
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not give tasks to that person
     */
    RecordRef give(UnitOfWork uow, long userId, String subject, LocalDate due);
}
