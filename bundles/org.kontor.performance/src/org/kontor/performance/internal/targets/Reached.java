package org.kontor.performance.internal.targets;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.TargetNode;
import org.kontor.process.measures.Figure;

/** What people and departments reached, from figures by person and department: read once for a whole tree. */
final class Reached {

    static final Reached NOTHING = new Reached(List.of());

    private final Map<Long, BigDecimal> people = new HashMap<>();
    private final Map<Long, BigDecimal> departments = new HashMap<>();

    /** From figures whose keys are the person and the department. */
    Reached(List<Figure> figures) {
        for (Figure figure : figures) {
            people.merge(figure.keys().get(0).id(), figure.amount(), BigDecimal::add);
            departments.merge(figure.keys().get(1).id(), figure.amount(), BigDecimal::add);
        }
    }

    /** What a node reached: a person all of it, wherever the person worked; a department with all below. */
    BigDecimal of(TargetNode node) {
        if (node.seat().kind() == Seat.Kind.PERSON) {
            return people.getOrDefault(node.seat().id(), BigDecimal.ZERO);
        }
        Set<Long> units = Seats.units(node);
        return units.stream()
                .map(unit -> departments.getOrDefault(unit, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
