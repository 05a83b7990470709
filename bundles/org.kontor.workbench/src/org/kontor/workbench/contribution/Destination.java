package org.kontor.workbench.contribution;

/** What a navigation entry or a link opens. Runs in the UI thread and returns at once. */
@FunctionalInterface
public interface Destination {

    /** Opens it. */
    void open(Workplace workplace);

    /** A list. */
    static Destination list(String listId) {
        return workplace -> workplace.openList(listId);
    }
}
