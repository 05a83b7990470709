package org.kontor.process.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentType;
import org.kontor.process.Workflow;

/** The steps of documents as they are kept: each is written once, and closed by the one that follows it (ORD-24). */
final class StepLog {

    private static final String OF_DOCUMENT =
            "SELECT s FROM DocumentStep s WHERE s.documentId = ?1 AND s.documentType = ?2";

    private StepLog() {}

    /** By time: ids of several desktops interleave, because each takes them in blocks. */
    static List<Workflow.Step> of(UnitOfWork uow, DocumentType type, RecordRef document) {
        return uow
                .query(DocumentStep.class, OF_DOCUMENT + " ORDER BY s.takenAt, s.id", document.id(), document.type())
                .stream()
                .map(s -> new Workflow.Step(
                        Optional.ofNullable(s.getFromState())
                                .map(from -> type.stateOf(from).label()),
                        type.stateOf(s.getToState()),
                        s.getTakenAt(),
                        s.getTakenBy(),
                        Optional.ofNullable(s.getNote()),
                        Optional.ofNullable(s.getLeftAt())))
                .toList();
    }

    /** By time: ids of several desktops interleave, because each takes them in blocks. */
    private static List<DocumentStep> inOrder(UnitOfWork uow, RecordRef document) {
        return uow.query(DocumentStep.class, OF_DOCUMENT + " ORDER BY s.takenAt, s.id", document.id(), document.type());
    }

    /** Puts the steps, in their order, to other moments. */
    static void dateBack(UnitOfWork uow, RecordRef document, List<Instant> moments) {
        List<DocumentStep> steps = inOrder(uow, document);
        if (moments.size() != steps.size()) {
            throw new IllegalArgumentException(steps.size() + " steps, " + moments.size() + " moments");
        }
        for (int i = 0; i < steps.size(); i++) {
            Instant moment = moments.get(i);
            Instant next = i + 1 < steps.size() ? moments.get(i + 1) : uow.now();
            if (next.isBefore(moment)) {
                throw new IllegalArgumentException(next + " comes before " + moment);
            }
            DocumentStep step = steps.get(i);
            step.setTakenAt(moment);
            step.setLeftAt(i + 1 < steps.size() ? next : null);
            step.setBegunAt(moments.getFirst());
        }
    }

    /** Adds a step; the state before it is left by it. */
    static void add(UnitOfWork uow, RecordRef document, Optional<String> from, String to, Optional<String> note) {
        List<DocumentStep> path = from.isPresent() ? path(uow, document) : List.of();
        path.stream().filter(StepLog::isOpen).forEach(present -> {
            present.setLeftAt(uow.now());
            present.setLeftBy(uow.actor().name());
        });
        DocumentStep step = new DocumentStep();
        step.setDocumentType(document.type());
        step.setDocumentId(document.id());
        step.setFromState(from.orElse(null));
        step.setToState(to);
        step.setTakenAt(uow.now());
        step.setTakenBy(uow.actor().name());
        step.setNote(note.orElse(null));
        step.setBegunAt(from.isEmpty() ? uow.now() : begin(path));
        step.setVisit((int) path.stream().filter(s -> s.getToState().equals(to)).count());
        uow.add(step);
        uow.changed(document);
    }

    /**
     * The steps so far. Mostly all of them were stored by earlier actions; only when none of these is the present one, the
     * steps of this action count, too.
     */
    private static List<DocumentStep> path(UnitOfWork uow, RecordRef document) {
        List<DocumentStep> stored = uow.queryStored(DocumentStep.class, OF_DOCUMENT, document.id(), document.type());
        return stored.stream().anyMatch(StepLog::isOpen)
                ? stored
                : uow.query(DocumentStep.class, OF_DOCUMENT, document.id(), document.type());
    }

    /** Absent for a document whose begin nobody noted. */
    private static Instant begin(List<DocumentStep> path) {
        return path.isEmpty() ? null : path.getFirst().getBegunAt();
    }

    private static boolean isOpen(DocumentStep step) {
        return step.getLeftAt() == null;
    }
}
