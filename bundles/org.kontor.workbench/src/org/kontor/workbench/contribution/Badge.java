package org.kontor.workbench.contribution;

import org.kontor.persistence.list.ListRequest;

/** What the number beside a line of the navigation bar counts: always what the user finds when he follows the line. */
public sealed interface Badge {

    /**
     * The documents that wait in a queue of the user.
     *
     * @param module the module whose department is asked
     */
    record Queue(String module) implements Badge {}

    /**
     * The rows of a list that the user may see.
     *
     * @param list the list's name
     * @param request which of its rows
     */
    record Rows(String list, ListRequest request) implements Badge {

        /** All rows of a list. */
        public static Rows of(String list) {
            return new Rows(list, ListRequest.ALL);
        }
    }
}
