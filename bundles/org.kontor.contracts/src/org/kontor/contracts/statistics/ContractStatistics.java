package org.kontor.contracts.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.measures.TimeStep;

/**
 * Statistics of contracts (CON-04, CON-13 to CON-17, FIN-06, R-37): an amount by something and by time, under any
 * conditions. A figure and the rows behind it come from the same list by the same conditions under the same scope, so that
 * they cannot differ. Contracts count that are signed or completed; amendments count in their contract.
 */
public interface ContractStatistics {

    /**
     * A condition.
     *
     * @param aspect of what
     * @param value what it must be; empty where nothing must be said
     */
    record Condition(Aspect aspect, Optional<String> value) {}

    /**
     * What is asked.
     *
     * @param by by what lines are told apart
     * @param amount what is added up
     * @param step how the period is cut into columns
     * @param period the days that count
     * @param currency only contracts in this currency; empty for all, in the company's currency at the rate booked with each (FIN-32)
     * @param only further conditions
     */
    record Question(
            Aspect by, Amount amount, TimeStep step, Period period, Optional<String> currency, List<Condition> only) {

        /** Keeps its own copy. */
        public Question {
            only = List.copyOf(only);
        }

        /** The column of the lists that is added up. */
        public String column() {
            return currency.isPresent() ? amount.column() : amount.homeColumn();
        }
    }

    /**
     * A line.
     *
     * @param value what its contracts say; empty for those that say nothing
     * @param label the same as users call it
     * @param amounts an amount for each column
     * @param total their sum
     */
    record Line(Optional<String> value, String label, List<BigDecimal> amounts, BigDecimal total) {

        /** Keeps its own copy. */
        public Line {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * The answer.
     *
     * @param columns the first days of the parts of the period
     * @param lines the greatest first
     * @param total all lines together
     */
    record Answer(List<LocalDate> columns, List<Line> lines, Line total) {

        /** Keeps its own copies. */
        public Answer {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /**
     * The rows behind a figure.
     *
     * @param listId contracts, goods lines, invoices or settlements
     * @param request picks them
     */
    record Documents(String listId, ListRequest request) {}

    /** What can be added up with the modules that are installed. */
    List<Amount> amounts();

    /**
     * The figures.
     *
     * @throws org.kontor.kernel.problem.ProblemException when payments are to be told apart by goods
     */
    Answer answer(Actor actor, Question question);

    /**
     * The rows behind a figure.
     *
     * @param line of this line only; empty for the total
     * @param column of this part of the period only; empty for the whole
     */
    Documents documents(Question question, Optional<Line> line, Optional<LocalDate> column);

    /** What contracts say of an aspect, for a choice of conditions; at most some hundred. */
    List<String> values(Actor actor, Aspect aspect);

    /** How many rows do not count because nobody knows what the money of their contract is worth (FIN-32); 0 within one currency. */
    long unrated(Actor actor, Question question);

    /** The company's currency. */
    String home(Actor actor);

    /** The currencies of contracts, the most used first. */
    List<String> currencies(Actor actor);
}
