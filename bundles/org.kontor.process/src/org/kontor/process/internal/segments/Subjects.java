package org.kontor.process.internal.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.Measures;
import org.kontor.process.segments.Subject;

/**
 * What conditions on a list can speak of: its columns, the measures whose figures belong to its records, and the columns of
 * lists whose rows belong to them.
 */
record Subjects(Measures measures, ListQueries queries) {

    /** Before the id of a measure, so that no column has the same name. */
    private static final String FIGURE = "figure:";

    /** Before the id of a list and of its column. */
    private static final String ROWS = "rows:";

    List<Subject> of(Actor actor, ListDefinition list) {
        List<Subject> subjects = new ArrayList<>();
        list.columns().stream()
                .filter(column -> column.kind() != FieldKind.REFERENCE)
                .forEach(column -> subjects.add(subject(column.id(), list.label(), column)));
        measures.offered(actor).stream()
                .filter(measure -> !measure.list().id().equals(list.id()))
                .filter(measure -> dimension(measure, list).isPresent())
                .forEach(measure -> subjects.add(subject(measure)));
        queries.lists(actor).stream()
                .filter(other -> !other.isBehindFigures() && !other.id().equals(list.id()))
                .filter(other -> Related.key(other, list.recordType()).isPresent())
                .forEach(other -> other.columns().stream()
                        .filter(column -> (column.shown() || other.isOfParts()) && column.kind() != FieldKind.REFERENCE)
                        .forEach(column ->
                                subjects.add(subject(ROWS + other.id() + "." + column.id(), other.label(), column))));
        return subjects;
    }

    Subject subject(Actor actor, ListDefinition list, String id) {
        return of(actor, list).stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        SegmentText.of("subject.unknown", id.replace(FIGURE, "").replace(ROWS, ""))));
    }

    Measure measure(Subject figure) {
        return measures.measure(figure.id().substring(FIGURE.length())).orElseThrow();
    }

    /** The column of another list that a subject is. */
    Optional<Related> related(String subject) {
        if (!subject.startsWith(ROWS)) {
            return Optional.empty();
        }
        String[] path = subject.substring(ROWS.length()).split("\\.", 2);
        return queries.list(path[0]).flatMap(list -> list.column(path[1]).map(column -> new Related(list, column)));
    }

    /** By which records of the list the figures of a measure can be told apart. */
    Optional<Dimension> dimension(Measure measure, ListDefinition list) {
        return measures.dimensions(measure).stream()
                .filter(dimension -> dimension.recordType().equals(Optional.of(list.recordType())))
                .findFirst();
    }

    private static Subject subject(String id, Text group, ListColumn column) {
        return new Subject(id, group, column.label(), column.kind(), column.choices(), false, false);
    }

    private static Subject subject(Measure measure) {
        return new Subject(
                FIGURE + measure.id(),
                SegmentText.of("subject.figures"),
                measure.label(),
                measure.kind(),
                List.of(),
                true,
                measure.kind() == FieldKind.MONEY && measure.currency().isPresent());
    }
}
