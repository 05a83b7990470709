package org.kontor.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/**
 * The states of a type of document and the ways between them, said once as data beside the enum of its states:
 *
 * <pre>
 * DocumentFlow.of(RequestState.class, TEXTS)
 *         .state(RequestState.LOGGED, StateTone.WAITING).waitsFor("service")
 *         .state(RequestState.CLOSED, StateTone.DONE)
 *         .way("close", RequestState.LOGGED, RequestState.CLOSED, "service.edit").needsNote()
 *         .build();
 * </pre>
 *
 * Texts are looked up as {@code <enum's simple name>.<constant>} for states, {@code awaits.<what>} for what they wait for
 * and {@code transition.<way>} for ways.
 *
 * @param <S> the enum of the states
 */
public final class DocumentFlow<S extends Enum<S>> {

    private final List<DocumentState> states;
    private final List<Transition> transitions;

    private DocumentFlow(Builder<S> builder) {
        states = List.copyOf(builder.states);
        transitions = List.copyOf(builder.transitions);
    }

    /** Begins a flow; the first state named is where a document begins. */
    public static <S extends Enum<S>> Builder<S> of(Class<S> states, TextSource texts) {
        return new Builder<>(states, texts);
    }

    /** The states; the first one is where a document begins. */
    public List<DocumentState> states() {
        return states;
    }

    /** The ways between them. */
    public List<Transition> transitions() {
        return transitions;
    }

    /** Collects states and ways. */
    public static final class Builder<S extends Enum<S>> {

        private final Class<S> type;
        private final TextSource texts;
        private final List<DocumentState> states = new ArrayList<>();
        private final List<Transition> transitions = new ArrayList<>();
        private int steps;

        private Builder(Class<S> type, TextSource texts) {
            this.type = type;
            this.texts = texts;
        }

        /** The next state on the main path. */
        public Builder<S> state(S state, StateTone tone) {
            return add(state, steps++, tone);
        }

        /** A state beside the main path: refused, cancelled. */
        public Builder<S> sideState(S state, StateTone tone) {
            return add(state, -1, tone);
        }

        /** Says of the state just named that documents wait in it for a module's department. */
        public Builder<S> waitsFor(String module) {
            DocumentState last = states.removeLast();
            return add(last, Optional.of(module), last.awaits());
        }

        /**
         * Says of the state just named that documents wait in it for somebody outside the company: nobody has it in a queue,
         * though the department of {@link #waitsFor} takes the next step.
         *
         * @param what names the text that says for what, for example {@code payment}
         */
        public Builder<S> awaits(String what) {
            DocumentState last = states.removeLast();
            return add(last, last.module(), Optional.of(texts.text("awaits." + what)));
        }

        /** A way that a user takes with a button. */
        public Builder<S> way(String id, S from, S to, String permission) {
            transitions.add(new Transition(
                    id, texts.text("transition." + id), from.name(), to.name(), permission, false, true, false));
            return this;
        }

        /** Says of the way just named that a reason must be given. */
        public Builder<S> needsNote() {
            return amend(true, lastWay().byHand(), lastWay().skips());
        }

        /** Says of the way just named that only services take it. */
        public Builder<S> byService() {
            return amend(lastWay().needsNote(), false, lastWay().skips());
        }

        /** Says of the way just named that it is taken by itself where the company does not use the waiting module. */
        public Builder<S> skips() {
            return amend(lastWay().needsNote(), lastWay().byHand(), true);
        }

        /**
         * Ends the flow.
         *
         * @throws IllegalStateException when a state of the enum is missing, named twice, or cannot be reached
         */
        public DocumentFlow<S> build() {
            List<String> named = states.stream().map(DocumentState::id).sorted().toList();
            List<String> wanted = Arrays.stream(type.getEnumConstants())
                    .map(Enum::name)
                    .sorted()
                    .toList();
            if (!named.equals(wanted)) {
                throw new IllegalStateException(type.getSimpleName() + " has " + wanted + ", the flow names " + named);
            }
            Set<S> lost = EnumSet.allOf(type);
            lost.remove(Enum.valueOf(type, states.getFirst().id()));
            transitions.forEach(t -> lost.remove(Enum.valueOf(type, t.to())));
            if (!lost.isEmpty()) {
                throw new IllegalStateException("No way leads to " + lost);
            }
            return new DocumentFlow<>(this);
        }

        private Builder<S> add(S state, int step, StateTone tone) {
            states.add(new DocumentState(
                    state.name(),
                    texts.text(type.getSimpleName() + "." + state.name()),
                    step,
                    Optional.empty(),
                    Optional.empty(),
                    tone));
            return this;
        }

        private Builder<S> add(DocumentState last, Optional<String> module, Optional<Text> awaits) {
            states.add(new DocumentState(last.id(), last.label(), last.step(), module, awaits, last.tone()));
            return this;
        }

        private Transition lastWay() {
            return transitions.getLast();
        }

        private Builder<S> amend(boolean needsNote, boolean byHand, boolean skips) {
            Transition t = transitions.removeLast();
            transitions.add(
                    new Transition(t.id(), t.label(), t.from(), t.to(), t.permission(), needsNote, byHand, skips));
            return this;
        }
    }
}
