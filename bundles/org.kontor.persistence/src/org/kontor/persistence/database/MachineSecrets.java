package org.kontor.persistence.database;

import java.util.Optional;

/**
 * Passwords of other services (a mail server, for instance) that this desktop needs on the open database. They are
 * encrypted with a key that only this user of this machine can read, and never become part of the shared records.
 */
public interface MachineSecrets {

    /**
     * A secret that was kept.
     *
     * @param name for what, for example {@code mail}
     */
    Optional<char[]> find(String name);

    /**
     * Keeps a secret in place of the one before.
     *
     * @param name for what
     * @param secret an empty one is forgotten
     */
    void keep(String name, char[] secret);
}
