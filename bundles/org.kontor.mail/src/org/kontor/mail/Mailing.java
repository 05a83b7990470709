package org.kontor.mail;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;

/**
 * Tells users by e-mail what they have not read in the workbench (NOT-01). Any desktop with this module that knows the
 * password of the mail server sends for the whole company; no notice is mailed twice, however many there are.
 */
public interface Mailing {

    /** The record type of mails. */
    String MAIL = "mail";

    /** The record type of the mail server. */
    String SERVER = "mailServer";

    /** Whether this desktop can send: a mail server is named and active, and its password is known here if it has one. */
    boolean canSend();

    /**
     * Puts what was unread long enough into mails and gives those that are due to the mail server. What cannot be sent
     * is tried again later, for about a day.
     *
     * @return how many the mail server took
     */
    int send();

    /**
     * Sends a mail at once, to see whether it arrives.
     *
     * @param address where to
     * @throws org.kontor.kernel.problem.ProblemException with the server's answer when it does not take the mail
     */
    void test(Actor administrator, String address);

    /** Lets mails that failed wait for the mail server once more. */
    void tryAgain(Actor administrator, List<Long> mails);

    /**
     * Keeps the password of the mail server on this machine, encrypted; an empty one is forgotten.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not
     */
    void keepPassword(Actor administrator, char[] password);

    /** The address at which the user is told; empty when the administrator named none. */
    Optional<String> address(Actor actor);

    /** Whether the user wants to be told by e-mail; who said nothing does. */
    boolean wanted(Actor actor);

    /** Notes whether the user wants to be told by e-mail. */
    void want(Actor actor, boolean wanted);
}
