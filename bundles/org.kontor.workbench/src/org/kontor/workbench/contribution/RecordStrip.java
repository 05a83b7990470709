package org.kontor.workbench.contribution;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.kontor.kernel.record.RecordRef;

/**
 * A line between the head of a record's page and its form, always in sight and as new as what the user types: how complete
 * a record is, what stands against it. Register it as a service.
 */
public interface RecordStrip {

    /** A strip while the page is open. */
    @FunctionalInterface
    interface Content {

        /**
         * Shows what is to be said of a draft. Called in the UI thread when the record is shown, stored, and a moment after
         * each edit; the draft is a copy that nobody changes.
         */
        void show(Object draft);
    }

    /** The page that the strip is on. */
    interface Site {

        /** The workplace. */
        Workplace workplace();

        /** The record; empty as long as it was never stored. */
        Optional<RecordRef> record();

        /** Brings the form to the front and puts the focus to a place in it, named as problems name places. */
        void goTo(String field);
    }

    /** The record type whose page gets it. */
    String recordType();

    /** What a user needs to see it. */
    Optional<String> permission();

    /** Builds it; the parent has a fill layout. */
    Content create(Composite parent, Site site);
}
