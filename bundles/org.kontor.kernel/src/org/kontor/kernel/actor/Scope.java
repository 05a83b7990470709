package org.kontor.kernel.actor;

/** How far a role sees (SEC-02): the order is from narrow to wide. */
public enum Scope {
    /** Only records the user owns. */
    OWN,
    /** Records of the user's department and of those below it. */
    DEPARTMENT,
    /** Every record. */
    ALL
}
