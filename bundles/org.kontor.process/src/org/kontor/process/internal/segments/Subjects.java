package org.kontor.process.internal.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.Measures;
import org.kontor.process.segments.Subject;

/** What conditions on a list can speak of: its columns, and the measures whose figures belong to its records. */
record Subjects(Measures measures) {

    /** Before the id of a measure, so that no column has the same name. */
    private static final String FIGURE = "figure:";

    List<Subject> of(Actor actor, ListDefinition list) {
        List<Subject> subjects = new ArrayList<>();
        list.columns().stream()
                .filter(column -> column.kind() != FieldKind.REFERENCE)
                .forEach(column -> subjects.add(subject(column)));
        measures.offered(actor).stream()
                .filter(measure -> !measure.list().id().equals(list.id()))
                .filter(measure -> dimension(measure, list).isPresent())
                .forEach(measure -> subjects.add(subject(measure)));
        return subjects;
    }

    Subject subject(Actor actor, ListDefinition list, String id) {
        return of(actor, list).stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(SegmentText.of("subject.unknown", id.replace(FIGURE, ""))));
    }

    Measure measure(Subject figure) {
        return measures.measure(figure.id().substring(FIGURE.length())).orElseThrow();
    }

    /** By which records of the list the figures of a measure can be told apart. */
    Optional<Dimension> dimension(Measure measure, ListDefinition list) {
        return measures.dimensions(measure).stream()
                .filter(dimension -> dimension.recordType().equals(Optional.of(list.recordType())))
                .findFirst();
    }

    private static Subject subject(ListColumn column) {
        return new Subject(column.id(), column.label(), column.kind(), column.choices(), false, false);
    }

    private static Subject subject(Measure measure) {
        return new Subject(
                FIGURE + measure.id(),
                measure.label(),
                measure.kind(),
                List.of(),
                true,
                measure.kind() == FieldKind.MONEY && measure.currency().isPresent());
    }
}
