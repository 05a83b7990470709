package org.kontor.process;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Owned;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;

/** Where documents stand and how they go on (PLT-01, ORD-13). */
public interface Workflow {

    /**
     * Where a document stands.
     *
     * @param type its type
     * @param state its present state
     * @param path the states of the main path in order
     * @param open what this user may do next
     * @param history what happened, oldest first
     * @param awaits what it waits for, in words; empty where its state says enough
     */
    record Standing(
            Text type,
            DocumentState state,
            List<DocumentState> path,
            List<Transition> open,
            List<Step> history,
            Optional<Text> awaits) {}

    /**
     * One step that happened.
     *
     * @param from the state before; empty for the first
     * @param to the state after
     * @param at when
     * @param by who
     * @param note the reason given
     * @param left when the document left that state; empty while it is in it
     */
    record Step(
            Optional<Text> from,
            DocumentState to,
            Instant at,
            String by,
            Optional<String> note,
            Optional<Instant> left) {}

    /** Whether records of this type go through states at all. */
    boolean isDocument(String recordType);

    /** The states of a type of document, for lists that show them; none where its records go through no states. */
    List<DocumentState> states(String recordType);

    /** Where the document stands, seen by this user. */
    Standing standing(Actor actor, RecordRef document);

    /**
     * Takes a transition for a user.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it is not open, not for users to take, not allowed, when
     *     the document is out of the user's scope, or a gate refuses
     */
    void move(Actor actor, RecordRef document, String transition, Optional<String> note);

    /** Takes a transition as part of a service's unit of work; the permission was checked by the service. */
    void move(UnitOfWork uow, RecordRef document, String transition, Optional<String> note);

    /**
     * Since when documents wait in their queues.
     *
     * @param ids the documents of that type; those that wait for nobody are left out
     */
    Map<Long, Instant> waitingSince(UnitOfWork uow, String recordType, Collection<Long> ids);

    /** Asks again whom a document waits for, because it changed while it stayed in its state. */
    void reconsider(UnitOfWork uow, RecordRef document);

    /** Notes that a document began its life in its first state. */
    void begin(UnitOfWork uow, RecordRef document);

    /** Notes that a document began its life in a later state, so that nobody was asked to take it there. */
    void begin(UnitOfWork uow, RecordRef document, String stateId);

    /**
     * Says when the steps of a document were really taken, for one that went its way before it was entered here: from
     * another program, or of the sample company. Its queue then says since when it waits.
     *
     * @param moments answers the moment of each of its steps
     * @throws IllegalArgumentException when the moments are not as many as the steps, or a step comes before the one it
     *     follows, or lies in the future
     */
    void dateBack(UnitOfWork uow, RecordRef document, Function<List<Step>, List<Instant>> moments);

    /**
     * Notes that a document was given to somebody else, so that it waits in its queue for the new owner; does nothing for
     * one that does not wait, and for a record that is no document.
     */
    void ownerChanged(UnitOfWork uow, RecordRef document, Owned now);
}
