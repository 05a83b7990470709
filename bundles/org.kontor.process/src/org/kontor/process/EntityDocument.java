package org.kontor.process;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.kontor.identity.OwnedRecord;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.list.ListDefinition;

/**
 * A {@link DocumentType} over an entity that keeps its state in an enum. A module says how a document is called and what
 * belongs to its steps.
 *
 * @param <E> the entity
 * @param <S> the enum of its states
 */
public abstract class EntityDocument<E extends OwnedRecord, S extends Enum<S>> implements DocumentType {

    private static final TextSource TEXTS = TextSource.beside(EntityDocument.class);

    private final String recordType;
    private final Text label;
    private final Class<E> entity;
    private final ListDefinition list;
    private final DocumentFlow<S> flow;
    private final Function<E, S> state;
    private final BiConsumer<E, S> setState;

    /**
     * A type of document.
     *
     * @param recordType the record type of its documents
     * @param label what users call it
     * @param entity the entity
     * @param list the list that shows all its documents
     * @param flow its states and the ways between them
     * @param state reads the state of a document
     * @param setState writes it
     */
    protected EntityDocument(
            String recordType,
            Text label,
            Class<E> entity,
            ListDefinition list,
            DocumentFlow<S> flow,
            Function<E, S> state,
            BiConsumer<E, S> setState) {
        this.recordType = recordType;
        this.label = label;
        this.entity = entity;
        this.list = list;
        this.flow = flow;
        this.state = state;
        this.setState = setState;
    }

    /** What names the document to users. */
    protected abstract Text titleOf(E document);

    /**
     * Does what belongs to a step before the document is in its new state: checks, gates, numbers.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the step is not possible; nothing is stored then
     */
    protected void step(UnitOfWork uow, E document, Transition way, Optional<String> note) {}

    /** Whether a way out of its present state is there for this document. */
    protected boolean offers(E document, Transition way) {
        return true;
    }

    /** {@link #offers(OwnedRecord, Transition)} where that depends on other records too. */
    protected boolean offers(UnitOfWork uow, E document, Transition way) {
        return offers(document, way);
    }

    /** {@link DocumentType#waitsFor} of this document. */
    protected Optional<String> waitsFor(E document, DocumentState state) {
        return state.module();
    }

    /** {@link DocumentType#awaits} of this document. */
    protected Optional<Text> awaits(UnitOfWork uow, E document, DocumentState state) {
        return state.awaits();
    }

    /**
     * The usual title: number and name.
     *
     * @param number the document's number; null while it has none
     * @param unnumbered stands for the number until then
     * @param name what it is about
     */
    protected static Text title(String number, Text unnumbered, String name) {
        return TEXTS.text("document.title", Optional.<Object>ofNullable(number).orElse(unnumbered), name);
    }

    @Override
    public final String recordType() {
        return recordType;
    }

    @Override
    public final Text label() {
        return label;
    }

    @Override
    public final Optional<ListDefinition> list() {
        return Optional.of(list);
    }

    @Override
    public final List<DocumentState> states() {
        return flow.states();
    }

    @Override
    public final List<Transition> transitions() {
        return flow.transitions();
    }

    @Override
    public final String state(UnitOfWork uow, long id) {
        return state.apply(uow.get(entity, id)).name();
    }

    @Override
    public final Subject subject(UnitOfWork uow, long id) {
        E document = uow.get(entity, id);
        return new Subject(titleOf(document), document.getOwnerId(), document.getDepartmentId());
    }

    @Override
    public final boolean offers(UnitOfWork uow, long id, Transition transition) {
        return offers(uow, uow.get(entity, id), transition);
    }

    @Override
    public final Optional<String> waitsFor(UnitOfWork uow, long id, DocumentState state) {
        return waitsFor(uow.get(entity, id), state);
    }

    @Override
    public final Optional<Text> awaits(UnitOfWork uow, long id, DocumentState state) {
        return awaits(uow, uow.get(entity, id), state);
    }

    @Override
    public final void take(UnitOfWork uow, long id, Transition transition, Optional<String> note) {
        E document = uow.get(entity, id);
        step(uow, document, transition, note);
        Class<S> states = state.apply(document).getDeclaringClass();
        setState.accept(document, Enum.valueOf(states, transition.to()));
    }
}
