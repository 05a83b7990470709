package org.kontor.customers.analysis;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.Measure;

/**
 * Analyses customers by what they bring (REP-05, R-31): by industry, scale, region, source and other things that a customer
 * says, by purchase amount, and how much the greatest fifth brings; with the period before to compare (REP-28).
 */
public interface Analyses {

    /**
     * By what customers can be told apart.
     *
     * @param id its name
     * @param label what users call it
     */
    record Aspect(String id, Text label) {}

    /**
     * What is asked.
     *
     * @param measure the id of the measure
     * @param aspect the id of the aspect
     * @param currency only amounts in this currency; empty where the company works in one
     * @param segment only the customers of the segment of this name; empty for all
     */
    record Question(String measure, String aspect, Period period, Optional<String> currency, Optional<String> segment) {

        /** A question about all customers. */
        public Question(String measure, String aspect, Period period, Optional<String> currency) {
            this(measure, aspect, period, currency, Optional.empty());
        }

        /** The same about the customers of a segment. */
        public Question within(Optional<String> name) {
            return new Question(measure, aspect, period, currency, name);
        }

        /** The period of the same length before. */
        public Period before() {
            return period.before();
        }
    }

    /** The measures of what customers bring, of those that the actor may read. */
    List<Measure> measures(Actor actor);

    /** The aspects, in the order in which users see them. */
    List<Aspect> aspects();

    /** The names of the segments by which customers can be narrowed down. */
    List<String> segments(Actor actor);

    /** The parts, the greatest first; amounts by size and fifths in their own order. */
    List<Bar> bars(Actor actor, Question question);

    /**
     * The same as a table, to be exported and printed (INT-01).
     *
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not read the measure, or there is no such aspect
     */
    ComputedTable table(Actor actor, Question question);
}
