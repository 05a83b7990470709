package org.kontor.performance.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/** Sets targets and splits them (P-06 steps 2, 3 and 6). */
public interface Targets extends RecordService<TargetPlan> {

    /** The record type of plans. */
    String TYPE = "targetPlan";

    /**
     * What somebody is to reach from now on.
     *
     * @param seat who
     * @param measure what is counted
     * @param amount how much; nothing takes the share away
     */
    record Change(Seat seat, String measure, Optional<BigDecimal> amount) {}

    /**
     * How the whole is split, as far as the actor sees it.
     *
     * @param version the version of the plan, for {@link #split}
     * @param editable whether the actor may change anything
     * @param indicators what is counted
     * @param nodes the topmost departments or people that the actor sees
     */
    record Division(int version, boolean editable, List<Achievements.Indicator> indicators, List<TargetNode> nodes) {

        /** Keeps its own copies. */
        public Division {
            indicators = List.copyOf(indicators);
            nodes = List.copyOf(nodes);
        }
    }

    /** How the whole is split. */
    Division division(Actor actor, long planId);

    /** Whether the actor may say what that seat is to reach: those below the topmost he sees. */
    boolean maySet(Actor actor, long planId, Seat seat);

    /**
     * Says what departments and people are to reach.
     *
     * @param version the version of the plan that the user has seen
     * @throws org.kontor.kernel.problem.ProblemException when the plan is agreed, somebody is out of the actor's reach, or
     *     an amount is negative
     */
    void split(Actor actor, long planId, int version, List<Change> changes);

    /**
     * Proposes how to split what a department is to reach among those directly below: in proportion to what they reached in
     * the quarter before, equally where nobody reached anything (KPI-05). Adds up exactly; stores nothing.
     */
    List<Change> propose(Actor actor, long planId, Seat parent, String measure);
}
