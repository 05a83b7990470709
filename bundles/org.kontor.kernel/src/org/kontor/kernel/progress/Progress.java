package org.kontor.kernel.progress;

/** Follows long work, and can end it. Called in the thread that works. */
public interface Progress {

    /** Lets the work run to its end. */
    Progress NONE = new Progress() {};

    /** Whether the user wants it to end; what has been stored until then stays. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Told now and then.
     *
     * @param records how many records have been dealt with
     * @param all how many there are
     */
    default void done(long records, long all) {}
}
