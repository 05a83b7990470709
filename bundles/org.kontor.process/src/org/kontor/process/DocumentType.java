package org.kontor.process;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Owned;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.list.ListDefinition;

/** A type of document with its states and the ways between them, declared as data; register it as a service. */
public interface DocumentType {

    /**
     * What the queue and notices need to know of a document.
     *
     * @param title what names it to users, in whatever language they read
     * @param ownerId the user who is responsible for it
     * @param departmentId the department it belongs to
     */
    record Subject(Text title, long ownerId, long departmentId) implements Owned {

        @Override
        public long getOwnerId() {
            return ownerId;
        }

        @Override
        public long getDepartmentId() {
            return departmentId;
        }
    }

    /** The record type of its documents. */
    String recordType();

    /** What users call it. */
    Text label();

    /**
     * The list that shows all its documents, to whoever may see them: what is told of its documents as a whole is read through
     * it. Empty where there is no such list; nothing is told then.
     */
    default Optional<ListDefinition> list() {
        return Optional.empty();
    }

    /** Its states; the first one is where a document begins. */
    List<DocumentState> states();

    /** The ways between them. */
    List<Transition> transitions();

    /** The state of a document. */
    String state(UnitOfWork uow, long id);

    /** Who and what a document is about. */
    Subject subject(UnitOfWork uow, long id);

    /**
     * Puts the document into the transition's target state. What belongs to the step is done here: numbers, checks,
     * gates.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the step is not possible; nothing is stored then
     */
    void take(UnitOfWork uow, long id, Transition transition, Optional<String> note);

    /**
     * Whether a way out of its present state is there for this document; two ways of one name may lead to different states,
     * of which a document is offered one.
     */
    default boolean offers(UnitOfWork uow, long id, Transition transition) {
        return true;
    }

    /**
     * In whose queue a document is in its present state; mostly that of the state, with some documents it depends on what
     * they are about.
     *
     * @param state the present state; never one that waits for somebody outside
     * @return a module, whose department is asked ({@code finance}: who has {@code finance.edit}), or a permission, when others
     *     than a module's department may act ({@code orders.perform}); empty when nobody is asked
     */
    default Optional<String> waitsFor(UnitOfWork uow, long id, DocumentState state) {
        return state.module();
    }

    /**
     * What the document waits for, in words, beside its present state: what has to come from outside, or who of our own people
     * has not answered yet. Nothing is taken out of a queue by it.
     */
    default Optional<Text> awaits(UnitOfWork uow, long id, DocumentState state) {
        return state.awaits();
    }

    /** The state of that name. */
    default DocumentState stateOf(String stateId) {
        return states().stream()
                .filter(s -> s.id().equals(stateId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(recordType() + " has no state " + stateId));
    }
}
