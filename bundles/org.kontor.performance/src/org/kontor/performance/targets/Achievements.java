package org.kontor.performance.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.Measures;

/**
 * How the targets stand at this moment, from the records of all installed modules (KPI-03, KPI-19). Everybody sees what
 * lies in his data scope: himself, his departments, or all. Methods may take long; call them outside the UI thread. They
 * throw {@link org.kontor.kernel.problem.ProblemException} when the actor may not see targets.
 */
public interface Achievements {

    /**
     * What a plan counts.
     *
     * @param measure the measure's id
     * @param label what users call it
     * @param kind how it is shown: MONEY, QUANTITY or INTEGER
     * @param weight its part in the score, as a fraction
     */
    record Indicator(String measure, Text label, FieldKind kind, BigDecimal weight) {}

    /**
     * How a plan stands.
     *
     * @param planId the plan
     * @param name what it is called
     * @param period its days
     * @param currency the currency of its amounts of money
     * @param today the day on which it stands like that
     * @param indicators what it counts
     * @param standings the topmost departments or people that the actor sees
     */
    record Board(
            long planId,
            String name,
            Period period,
            String currency,
            LocalDate today,
            List<Indicator> indicators,
            List<Standing> standings) {

        /** Keeps its own copies. */
        public Board {
            indicators = List.copyOf(indicators);
            standings = List.copyOf(standings);
        }

        /** The part of its working days that have passed, as a fraction. */
        public BigDecimal elapsed() {
            return today.isBefore(period.from())
                    ? BigDecimal.ZERO
                    : WorkingDays.part(
                            BigDecimal.ONE,
                            period,
                            new Period(period.from(), today.isAfter(period.to()) ? period.to() : today));
        }
    }

    /**
     * A place in the ranking of a month (KPI-07).
     *
     * @param place from 1; who has the same score has the same place
     * @param seat who
     * @param name what users call it
     * @param score the score of the month, as a fraction
     * @param above whether the target was reached
     */
    record Place(int place, Seat seat, String name, BigDecimal score, boolean above) {}

    /** A plan there is. */
    record Plan(long id, String name, Period period) {}

    /** The plans, the latest first. */
    List<Plan> plans(Actor actor);

    /** The plan for a day, if there is one; the agreed one of the whole company before others. */
    Optional<Plan> planFor(Actor actor, LocalDate day);

    /** How a plan stands now. */
    Board board(Actor actor, long planId);

    /** The people or departments by their score in a month, the best first; targets of a month go by working days. */
    List<Place> ranking(Actor actor, long planId, YearMonth month, Seat.Kind kind);

    /** The documents behind what somebody reached of a measure. */
    Optional<Measures.Documents> documents(Actor actor, long planId, Seat seat, String measure);
}
