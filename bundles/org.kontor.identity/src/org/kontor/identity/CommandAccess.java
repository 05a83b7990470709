package org.kontor.identity;

import org.kontor.cli.Arguments;
import org.kontor.cli.CommandContext;
import org.kontor.kernel.actor.Actor;

/**
 * For whom a command acts that reads or changes records (SEC-01). Until a company has its first user, and on a database
 * whose files belong to whoever runs the command, no password is asked for: it would protect nothing. On a shared database
 * the command takes {@code --user NAME} and the password from {@code --password-file FILE} or the console, and may do
 * what that user may.
 */
public interface CommandAccess {

    /** The option that names the user. */
    String USER = "user";

    /** The option that names the file with the user's password; on the command line others could read it. */
    String PASSWORD_FILE = "password-file";

    /**
     * Who acts. The command knows the options {@link #USER} and {@link #PASSWORD_FILE} and has opened the database.
     *
     * @throws org.kontor.kernel.problem.ProblemException when a user or password is missing or wrong
     */
    Actor actor(CommandContext context, Arguments arguments);

    /**
     * Who acts, where the command does what only an administrator may.
     *
     * @throws org.kontor.kernel.problem.ProblemException when a user or password is missing or wrong, or the user is no
     *     administrator
     */
    Actor administrator(CommandContext context, Arguments arguments);
}
