package org.kontor.kernel.actor;

/** A record with an owner and a department, to which data scope applies (SEC-02, SEC-03). */
public interface Owned {

    /** The id of the user who is responsible for it. */
    long getOwnerId();

    /** The id of the department it belongs to. */
    long getDepartmentId();
}
