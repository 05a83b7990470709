package org.kontor.cli;

/** A command was called wrongly: an unknown option, a missing value. Its message is shown to the user. */
public class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A wrong call.
     *
     * @param message what is wrong, in the user's language
     */
    public UsageException(String message) {
        super(message);
    }
}
