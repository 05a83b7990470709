package org.kontor.workbench.contribution;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;

/** A block of the home page; register it as a service (ACT-10). */
public interface HomeBlock {

    /**
     * What a block shows.
     *
     * @param headline one figure in big letters, for example the money due this month
     * @param rows the rows, most important first
     */
    record Content(Optional<String> headline, List<Row> rows) {

        /** Keeps its own copy. */
        public Content {
            rows = List.copyOf(rows);
        }

        /** Rows without headline. */
        public static Content of(List<Row> rows) {
            return new Content(Optional.empty(), rows);
        }
    }

    /**
     * One row.
     *
     * @param record what opens
     * @param text the first line
     * @param detail the second line, smaller
     * @param figure an amount or a date at the right
     * @param tone the figure's colour
     */
    record Row(RecordRef record, String text, String detail, String figure, Tone tone) {}

    /** Its name; users' settings refer to it. */
    String id();

    /** Its heading. */
    Text title();

    /** Its place before the user moves it. */
    int order();

    /** What a user needs to see it. */
    Optional<String> permission();

    /** Said when there are no rows: what that means, what to do. */
    Text emptyText();

    /** Where all rows are found. */
    default Optional<Destination> all() {
        return Optional.empty();
    }

    /** Reads the content; called outside the UI thread, whenever records have changed. */
    Content load(Actor actor);
}
