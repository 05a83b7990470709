package org.kontor.workbench.contribution;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;

/** An additional tab in the editor of a record type, also of another module's; register it as a service. */
public interface RecordTab {

    /** A tab while it is open. */
    interface Content {

        /** Reads and shows again; called when the tab is opened first and after the record was stored. */
        void refresh();

        /** The editor is closing. */
        default void dispose() {}
    }

    /** The place where a tab lives. */
    interface Site {

        /** The workplace. */
        Workplace workplace();

        /** The record; empty as long as it was never stored. */
        Optional<RecordRef> record();

        /** Brings the form to the front and puts the focus to a place in it, named as problems name places. */
        void goTo(String field);
    }

    /** Stands for every record type. */
    String ANY = "*";

    /** The record type whose editor gets the tab, or {@link #ANY}. */
    String recordType();

    /** Its heading. */
    Text label();

    /** Its place after the main tab. */
    int order();

    /** What a user needs to see it. */
    Optional<String> permission();

    /** Builds its content; the parent has a fill layout. Read nothing here, {@link Content#refresh} follows. */
    Content create(Composite parent, Site site);
}
