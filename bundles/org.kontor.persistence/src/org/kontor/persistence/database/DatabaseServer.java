package org.kontor.persistence.database;

import java.nio.file.Path;

/** Serves an embedded database to a workgroup; offered as a service by platforms that can. */
public interface DatabaseServer {

    /** The user that clients connect as. */
    String user();

    /**
     * Opens the database of an embedded profile and serves it until {@link #stop}. Nobody is served without the
     * password, from the first moment on.
     *
     * @param address the address to listen on, for example {@code 0.0.0.0}
     * @throws org.kontor.kernel.problem.ProblemException when the port is taken or the database is open elsewhere
     */
    void start(ConnectionProfile profile, Path home, String address, int port, char[] password);

    /** Ends the service and lets go of the database. */
    void stop();
}
