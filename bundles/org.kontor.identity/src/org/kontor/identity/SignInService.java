package org.kontor.identity;

import java.util.Optional;
import org.kontor.kernel.actor.Actor;

/** Lets users in. Passwords are kept only as PBKDF2 hashes; repeated failures lock a user out for a while (SEC-01). */
public interface SignInService {

    /** Whether the company has no user yet, so that the first start must name an administrator. */
    boolean isEmpty();

    /**
     * Makes the company and its first user, the administrator.
     *
     * @throws org.kontor.kernel.problem.ProblemException when there is a user already or the password is too weak
     */
    Actor setUp(String companyName, String login, String name, char[] password);

    /** The name of the company whose records the open database holds; empty before it was set up. */
    String companyName();

    /**
     * Lets a user in.
     *
     * @throws org.kontor.kernel.problem.ProblemException when login or password is wrong or the user is locked out;
     *     the sentence never tells which of login and password was wrong
     */
    Actor signIn(String login, char[] password);

    /** The actor of a user without a password, for jobs that run for a user; empty when there is no such user. */
    Optional<Actor> actorOf(String login);

    /**
     * Changes the user's own password.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the old one is wrong or the new one too weak
     */
    void changePassword(Actor actor, char[] oldPassword, char[] newPassword);
}
