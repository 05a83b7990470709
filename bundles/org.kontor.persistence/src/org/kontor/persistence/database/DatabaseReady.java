package org.kontor.persistence.database;

/**
 * Wants to work with each database from the moment it can be worked with, for example to enter what a new company begins
 * with; register it as a service. It is made when a database is opened and not before, so it may use units of work.
 */
public interface DatabaseReady {

    /**
     * Called when a database was opened, and again when modules came or went while it is open. The thread that opens it
     * waits; several programs may do the same at the same time.
     */
    void ready();
}
