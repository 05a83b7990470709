package org.kontor.exchange;

/** Follows an import, and can end it. Called in the thread that imports. */
public interface ImportMonitor {

    /** Lets it run to its end. */
    ImportMonitor NONE = new ImportMonitor() {};

    /** Whether the user wants it to end; what has been stored until then stays. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Told now and then.
     *
     * @param rows the rows that have been dealt with
     * @param share the part of the file that has been read, from 0 to 1
     */
    default void progress(long rows, double share) {}
}
