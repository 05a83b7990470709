package org.kontor.workbench.contribution;

import java.nio.file.Path;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.list.ListDefinition;

/** Something a user can do with a list as a whole, such as importing into it: a button above it. Register it as a service. */
public interface ListAction {

    /** Its name. */
    String id();

    /** What the button says when the mouse rests on it. */
    Text label();

    /** The button's picture. */
    Icon icon();

    /** Its place among the buttons. */
    int order();

    /** Whether it is offered for a list to a user. */
    boolean offeredFor(Actor actor, ListDefinition list);

    /** Runs it; called in the UI thread. */
    void run(Workplace workplace, ListDefinition list);

    /**
     * Whether it asks in a window of the workbench before it does anything; the tour of all screens shows such windows. The
     * system's own window for files is none of them.
     */
    default boolean asksFirst() {
        return false;
    }

    /**
     * Files were dropped on the list; called in the UI thread.
     *
     * @return whether it takes them
     */
    default boolean drop(Workplace workplace, ListDefinition list, List<Path> files) {
        return false;
    }
}
