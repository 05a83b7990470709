package org.kontor.process.paths;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.process.DocumentState;
import org.kontor.process.measures.Measures;
import org.kontor.process.measures.TimeStep;

/**
 * How long documents stay in each of their states, who takes them on, and how long they take altogether (ORD-24, REP-21).
 * Everything is read through the list of the documents, under the data scope of who asks. All methods may take long; call
 * them outside the UI thread. They throw {@link org.kontor.kernel.problem.ProblemException} when the actor may not read
 * handling times or these documents.
 */
public interface HandlingTimes {

    /** The permission to read them; the documents themselves need theirs, too. */
    String VIEW = "handling.view";

    /**
     * A type of document.
     *
     * @param recordType its record type
     * @param label what users call it
     * @param milestones the states to which the way of a document can be measured: those of the main path but the first
     */
    record Kind(String recordType, Text label, List<DocumentState> milestones) {}

    /**
     * How long documents stayed in their states.
     *
     * @param period the days on which they left them
     * @param before the days to compare with
     * @param states the states in which a document waits for somebody to take it on, in their order
     */
    record Board(Period period, Period before, List<StateTimes> states) {}

    /**
     * How long documents stayed in a state.
     *
     * @param state the state
     * @param times of those that left it in the period
     * @param before of those that left it in the period before
     * @param waiting how many are in it now
     * @param longest how long the one that waits longest has waited
     * @param oldest the one that waits longest
     * @param people by who took them on, the most documents first
     */
    record StateTimes(
            DocumentState state,
            Spread times,
            Spread before,
            int waiting,
            Optional<Duration> longest,
            Optional<RecordRef> oldest,
            List<PersonTimes> people) {}

    /**
     * How long documents stayed in a state until somebody took them on.
     *
     * @param person who did
     * @param times in the period
     * @param before in the period before
     */
    record PersonTimes(String person, Spread times, Spread before) {}

    /**
     * How long documents took from their begin until they first came to a state.
     *
     * @param period the days on which they came to it
     * @param times how long
     */
    record LeadTimes(Period period, Spread times) {}

    /** Which documents are behind a figure. */
    sealed interface Behind {

        /** The state it is about. */
        String state();

        /**
         * Those that left a state.
         *
         * @param state the state
         * @param period when
         * @param person who took them on; empty for anybody
         */
        record Left(String state, Period period, Optional<String> person) implements Behind {}

        /**
         * Those that are in a state now.
         *
         * @param state the state
         */
        record Waiting(String state) implements Behind {}

        /**
         * Those that first came to a state.
         *
         * @param state the state
         * @param period when
         */
        record Reached(String state, Period period) implements Behind {}
    }

    /** The types of documents that the actor may see, in the order of their names in the user's language. */
    List<Kind> kinds(Actor actor);

    /** How long documents of a type stayed in their states. */
    Board board(Actor actor, String recordType, Period period);

    /** How long documents of a type took from their begin to a state, for each part of a period in which they came to it. */
    List<LeadTimes> leadTimes(Actor actor, String recordType, String state, Period period, TimeStep step);

    /** The documents behind a figure. */
    Measures.Documents documents(Actor actor, String recordType, Behind behind);

    /** The day it is, where the company is. */
    LocalDate today(Actor actor);
}
