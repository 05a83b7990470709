package org.kontor.customers.completeness;

import java.util.List;
import org.kontor.kernel.text.Text;

/**
 * How complete a customer's file is (CUS-22).
 *
 * @param percent 0 to 100
 * @param enough from how many percent on it is complete enough (KPI-08)
 * @param missing what is missing, the weightiest first
 */
public record Completion(int percent, int enough, List<Missing> missing) {

    /**
     * Something that is missing.
     *
     * @param item what
     * @param label what users call it
     * @param points by how many percent points the file is less complete for it, rounded
     */
    public record Missing(FileItem item, Text label, int points) {}

    /** Keeps its own copy. */
    public Completion {
        missing = List.copyOf(missing);
    }
}
