package org.kontor.customers.overview;

import java.time.LocalDate;
import java.util.List;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;

/**
 * A customer on one page (CUS-03).
 *
 * @param figures what it brings, owes and is worth, and how close we are
 * @param open documents that are not over
 * @param next what is planned with it, the soonest first
 * @param latest what happened, the newest first
 */
public record Overview(
        List<CustomerFigure> figures, List<OpenRecord> open, List<NextStep> next, List<TimelineEntry> latest) {

    /** A document that is not over. */
    public record OpenRecord(Text kind, String title, RecordRef record) {}

    /**
     * Something planned.
     *
     * @param owner who does it
     */
    public record NextStep(LocalDate day, String subject, String owner, RecordRef record) {}

    /** Keeps its own copies. */
    public Overview {
        figures = List.copyOf(figures);
        open = List.copyOf(open);
        next = List.copyOf(next);
        latest = List.copyOf(latest);
    }
}
