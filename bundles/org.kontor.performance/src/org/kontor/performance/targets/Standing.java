package org.kontor.performance.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a department or a person is.
 *
 * @param seat who
 * @param name what users call it
 * @param achievements one for each indicator of the plan, in its order
 * @param score the score over them
 * @param children those below
 */
public record Standing(
        Seat seat, String name, List<Achievement> achievements, Optional<BigDecimal> score, List<Standing> children) {

    /** Keeps its own copies. */
    public Standing {
        achievements = List.copyOf(achievements);
        children = List.copyOf(children);
    }

    /** This one and all below, from the top down. */
    public Stream<Standing> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Standing::all));
    }
}
