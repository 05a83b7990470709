package org.kontor.workbench.contribution;

import org.kontor.kernel.text.Text;

/** What a navigation entry or a link opens. Runs in the UI thread and returns at once. */
@FunctionalInterface
public interface Destination {

    /** Opens it. */
    void open(Workplace workplace);

    /** A list. */
    static Destination list(String listId) {
        return workplace -> workplace.openList(listId);
    }

    /** An own page of which there is one, see {@link PageInput}. */
    static Destination page(String page, Text title, String editorId) {
        return workplace -> workplace.openPart(new PageInput(page, title), editorId);
    }
}
