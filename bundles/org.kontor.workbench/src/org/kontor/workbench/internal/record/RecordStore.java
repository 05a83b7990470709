package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.StaleRecordException;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.work.Background;

/**
 * Reads and stores the record of an editor. All that may take long is here; call it outside the UI thread.
 *
 * @param <T> the draft
 */
final class RecordStore<T> {

    private static final TextSource TEXTS = TextSource.beside(RecordStore.class);

    /**
     * A record as it is stored.
     *
     * @param standing where it stands, if it is a document
     */
    record Loaded<T>(Stored<T> stored, Optional<Workflow.Standing> standing) {}

    /** What became of storing. */
    sealed interface Outcome<T> {

        /** It is stored. */
        record Done<T>(Loaded<T> now) implements Outcome<T> {}

        /** Somebody else stored the record meanwhile. */
        record Conflict<T>(Stored<T> theirs, String reason) implements Outcome<T> {}

        /** It was refused, and nothing was stored. */
        record Refused<T>(List<Problem> problems) implements Outcome<T> {}
    }

    private final RecordService<T> service;
    private final Modules modules;
    private final Actor actor;
    private final RecordInput input;

    RecordStore(RecordService<T> service, Modules modules, Actor actor, RecordInput input) {
        this.service = service;
        this.modules = modules;
        this.actor = actor;
        this.input = input;
    }

    RecordService<T> service() {
        return service;
    }

    /** The stored record of the input. */
    Loaded<T> read() {
        return loaded(service.load(actor, input.record().orElseThrow().id()));
    }

    /** What the service finds wrong with a draft. */
    List<Problem> check(T draft) {
        return service.check(actor, input.record().map(RecordRef::id), draft);
    }

    /**
     * Stores a draft.
     *
     * @param version the version it was made from; empty for a new record
     */
    Outcome<T> store(Optional<Integer> version, T draft) {
        try {
            Stored<T> now = input.record().isPresent()
                    ? service.update(actor, input.record().get().id(), version.orElseThrow(), draft)
                    : service.create(actor, draft);
            return new Outcome.Done<>(loaded(now));
        } catch (StaleRecordException stale) {
            return conflict(stale);
        } catch (ProblemException refusal) {
            return new Outcome.Refused<>(refusal.problems());
        } catch (RuntimeException unforeseen) {
            Background.logUnexpected(unforeseen);
            return new Outcome.Refused<>(List.of(Problem.error(TEXTS.text("notStored"))));
        }
    }

    private Outcome<T> conflict(StaleRecordException stale) {
        try {
            return new Outcome.Conflict<>(read().stored(), stale.getLocalizedMessage());
        } catch (ProblemException gone) {
            return new Outcome.Refused<>(gone.problems());
        }
    }

    private Loaded<T> loaded(Stored<T> stored) {
        RecordRef record = new RecordRef(input.type(), stored.id());
        return new Loaded<>(
                stored,
                modules.workflow().filter(w -> w.isDocument(record.type())).map(w -> w.standing(actor, record)));
    }
}
