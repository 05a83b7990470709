package org.kontor.performance.netreturn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.Measures;
import org.kontor.process.measures.ReturnPart;
import org.kontor.process.measures.TimeStep;

/**
 * The dynamic net return of the company and its departments: revenue less dynamic cost less static cost, against the time
 * before and against a target (FIN-24, R-09). Its parts are the measures of the installed modules that say which part they
 * count, so a module adds a cost by adding a measure. All amounts are in the company's currency, to its minor unit. Methods
 * may take long; call them outside the UI thread. They throw {@link org.kontor.kernel.problem.ProblemException} when the actor
 * may not see net returns.
 */
public interface NetReturns {

    /** The record type of targets. */
    String TARGET_TYPE = "returnTarget";

    /** The list of targets. */
    String TARGET_LIST = "returnTargets";

    /**
     * What is wanted.
     *
     * @param step how long a part of time is
     * @param begin the first day of the part that is looked at
     * @param unitId the department with all below it; empty for the topmost that the actor sees
     */
    record Question(TimeStep step, LocalDate begin, Optional<Long> unitId) {

        /** The days looked at. */
        public Period period() {
            return step.around(begin);
        }

        /** The whole part of time before it. */
        public Period before() {
            return step.before(begin);
        }

        /**
         * The days of the part before that it is compared with: all of them, or, while the part that is looked at is running,
         * the same days up to today.
         */
        public Period compared(LocalDate today) {
            Period whole = before();
            Period looked = period();
            if (!looked.contains(today) || today.equals(looked.to())) {
                return whole;
            }
            LocalDate same = today.minus(whole.from().until(looked.from()));
            return new Period(whole.from(), same.isAfter(whole.to()) ? whole.to() : same);
        }
    }

    /**
     * A department that can be looked at.
     *
     * @param depth how deep it lies below the topmost
     */
    record Unit(long id, String name, int depth) {}

    /**
     * What one measure brings or costs.
     *
     * @param measure its id
     * @param label what users call it
     * @param part what it counts
     * @param now in the period looked at
     * @param before on the days that the statement is compared with
     */
    record Line(String measure, Text label, ReturnPart part, BigDecimal now, BigDecimal before) {}

    /**
     * How a department stands.
     *
     * @param unitId the department
     * @param name what it is called
     * @param itself whether only what is of the department itself counts, without those below it
     * @param now in the period looked at
     * @param before on the days that the statement is compared with
     * @param target what is to be reached, where somebody said so
     */
    record Row(
            long unitId,
            String name,
            boolean itself,
            ReturnFigures now,
            ReturnFigures before,
            Optional<ReturnFigures> target) {}

    /** A part of time. */
    record Part(LocalDate begin, ReturnFigures figures) {}

    /**
     * The net return.
     *
     * @param unitId the department looked at
     * @param currency the company's currency
     * @param compared the days that it is compared with; the same days of the part before while the part is running
     * @param total the department with all below it
     * @param lines what the total consists of
     * @param rows the departments right below it, and itself where something is of itself
     * @param course the parts of time up to the one looked at
     * @param uncosted revenue in the total for which no cost is known: the net return is too high by that cost
     * @param unseen parts that the actor may not read and that are missing therefore
     */
    record Statement(
            long unitId,
            String currency,
            Period compared,
            Row total,
            List<Line> lines,
            List<Row> rows,
            List<Part> course,
            BigDecimal uncosted,
            List<Text> unseen) {

        /** Keeps its own copies. */
        public Statement {
            lines = List.copyOf(lines);
            rows = List.copyOf(rows);
            course = List.copyOf(course);
            unseen = List.copyOf(unseen);
        }
    }

    /** The departments that the actor may look at, each below the one it belongs to. */
    List<Unit> units(Actor actor);

    /** The net return of a department in a part of time. */
    Statement statement(Actor actor, Question question);

    /**
     * The same as a table, to be exported and printed (INT-01): the department with what its figures consist of, then those
     * right below it.
     */
    ComputedTable table(Actor actor, Question question);

    /** The documents behind what a measure brings to a statement. */
    Optional<Measures.Documents> documents(Actor actor, Question question, String measure);

    /**
     * Makes figures the target of a department for a part of time, in place of one that is there for the same days.
     *
     * @param note why these
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not set targets, or they are less than nothing
     */
    void aim(Actor actor, Question question, ReturnFigures figures, String note);
}
