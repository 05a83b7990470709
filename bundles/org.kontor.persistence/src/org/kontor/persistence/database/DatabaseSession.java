package org.kontor.persistence.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The database this program works on. One at a time; opened at sign-in or by a command. */
public interface DatabaseSession {

    /** The profiles of this user; there is always {@code default}, an embedded database. */
    List<ConnectionProfile> profiles();

    /** The profile of that name. */
    Optional<ConnectionProfile> profile(String name);

    /** The folder of profiles, embedded databases and logs. */
    Path home();

    /** The password of a profile, empty when there is none; for starting a server. */
    char[] password(String profileName);

    /**
     * Whether the profile's database lies in files that belong to whoever runs this program. Such a person can read and
     * write all of it anyway, so that a password would protect nothing.
     */
    boolean ownsFiles(String profileName);

    /** Keeps a profile; the password is stored encrypted. */
    void save(ConnectionProfile profile, char[] password);

    /**
     * Opens the database of a profile, migrates it and maps the entities of the installed modules. Takes seconds; call
     * it outside the UI thread.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it cannot be opened; says why and what to do
     */
    void open(String profileName);

    /** Whether a database is open. */
    boolean isOpen();

    /**
     * The open database, for administration.
     *
     * @throws org.kontor.kernel.problem.ProblemException when none is open
     */
    Database database();

    /** Closes it; nothing happens when none is open. */
    void close();
}
