package org.kontor.performance.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a department or a person is to reach, with those below (R-23: company, department, salesperson).
 *
 * @param seat whose it is
 * @param name what users call it
 * @param targets what is to be reached, by measure; without an entry where nothing was said
 * @param children those below
 */
public record TargetNode(Seat seat, String name, Map<String, BigDecimal> targets, List<TargetNode> children) {

    /** Keeps its own copies. */
    public TargetNode {
        targets = Map.copyOf(targets);
        children = List.copyOf(children);
    }

    /** What is to be reached of a measure. */
    public Optional<BigDecimal> target(String measure) {
        return Optional.ofNullable(targets.get(measure));
    }

    /** What those directly below are to reach together. */
    public BigDecimal distributed(String measure) {
        return children.stream()
                .map(child -> child.targets().get(measure))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What is still to be split (more than zero) or was split too much (less than zero); nothing where those below have no
     * share at all (KPI-06).
     */
    public Optional<BigDecimal> difference(String measure) {
        return children.stream().anyMatch(child -> child.targets().containsKey(measure))
                ? Optional.of(target(measure).orElse(BigDecimal.ZERO).subtract(distributed(measure)))
                : Optional.empty();
    }

    /** This one and all below, from the top down. */
    public Stream<TargetNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TargetNode::all));
    }

    /** The node of a seat, here or below. */
    public Optional<TargetNode> find(Seat wanted) {
        return all().filter(node -> node.seat().equals(wanted)).findFirst();
    }
}
