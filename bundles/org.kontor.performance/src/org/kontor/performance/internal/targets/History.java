package org.kontor.performance.internal.targets;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.kernel.actor.Actor;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.TargetNode;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.kontor.process.measures.TimeStep;

/** What was reached in the quarter before a plan (KPI-05). */
final class History {

    private final Measures measures;

    History(Measures measures) {
        this.measures = measures;
    }

    /** What those directly below a node reached; empty where the measure is not at hand. */
    Map<Seat, BigDecimal> before(Actor actor, TargetPlan plan, TargetNode node, String measure) {
        boolean readable = measures.offered(actor).stream().anyMatch(m -> m.id().equals(measure));
        if (!readable) {
            return Map.of();
        }
        MeasureQuery query = MeasureQuery.of(
                        measure, TimeStep.QUARTER.before(plan.period().from()))
                .in(plan.getCurrency())
                .per(Dimension.OWNER, Dimension.DEPARTMENT);
        Reached reached = new Reached(measures.figures(actor, query));
        return node.children().stream().collect(Collectors.toMap(TargetNode::seat, reached::of));
    }
}
