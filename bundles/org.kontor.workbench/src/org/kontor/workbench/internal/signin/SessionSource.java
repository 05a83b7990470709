package org.kontor.workbench.internal.signin;

import org.kontor.workbench.internal.work.Session;

/** Lets a user in without the sign-in window; a test of the running workbench registers one as a service. */
@FunctionalInterface
public interface SessionSource {

    /** Opens a database and signs a user in. */
    Session signIn();
}
