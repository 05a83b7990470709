package org.kontor.performance.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The score over several indicators: the sum of completion by weight. An indicator without a target for somebody
 * does not count for him; the weights of the others are then raised in proportion, so that reaching every target is always
 * a score of 100 %.
 */
public final class Score {

    private static final int SCALE = 4;

    /**
     * One indicator.
     *
     * @param weight its part, as a fraction
     * @param completion how far the target was reached, as a fraction; nothing where there is no target
     */
    public record Part(BigDecimal weight, Optional<BigDecimal> completion) {}

    private Score() {}

    /** The score as a fraction; nothing where no indicator has a target. */
    public static Optional<BigDecimal> of(List<Part> parts) {
        List<Part> counted = parts.stream()
                .filter(part -> part.completion().isPresent() && part.weight().signum() > 0)
                .toList();
        BigDecimal weights = counted.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal sum = counted.stream()
                .map(part -> part.weight().multiply(part.completion().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(weights, SCALE, RoundingMode.HALF_UP));
    }
}
