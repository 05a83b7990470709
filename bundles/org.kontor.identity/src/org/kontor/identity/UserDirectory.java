package org.kontor.identity;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Owned;
import org.kontor.persistence.UnitOfWork;

/** Who works here; for the services of all modules. */
public interface UserDirectory {

    /** The user with that id. */
    Optional<User> user(UnitOfWork uow, long id);

    /** The user with that login. */
    Optional<User> byLogin(UnitOfWork uow, String login);

    /** Active users whose roles give the permission, for notifications. */
    List<User> allowed(UnitOfWork uow, String permission);

    /** Who may do something with a record: active users of whom a role with the permission reaches it. */
    List<User> concerned(UnitOfWork uow, String permission, Owned record);

    /** What the user may do and see at this moment. */
    Actor actor(UnitOfWork uow, User user);

    /**
     * Makes a user with a password; for set-up, imports and sample data.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the login is taken or the password too weak
     */
    User enter(UnitOfWork uow, User draft, char[] password);

    /** Makes a department below the company, or finds it by its name. */
    OrgUnit department(UnitOfWork uow, String name);

    /**
     * Sets a user's password; the administrator's way out when it was forgotten.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it is too weak
     */
    void setPassword(Actor administrator, long userId, char[] password);
}
