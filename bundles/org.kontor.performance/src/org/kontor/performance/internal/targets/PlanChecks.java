package org.kontor.performance.internal.targets;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.problem.Problems;
import org.kontor.performance.targets.SplitDimension;
import org.kontor.performance.targets.TargetIndicator;
import org.kontor.performance.targets.TargetNode;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.performance.targets.TargetSplit;

/** Whether a plan adds up (KPI-06). */
final class PlanChecks {

    /** A part of a plan along a dimension whose lines do not add up to the whole. */
    record Gap(SplitDimension dimension, String measure, BigDecimal difference) {}

    private PlanChecks() {}

    /** What is wrong with the indicators of a draft. */
    static void indicators(TargetPlan plan, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < plan.getIndicators().size(); i++) {
            TargetIndicator indicator = plan.getIndicators().get(i);
            String line = "indicators[" + i + "].";
            problems.require(seen.add(indicator.getMeasure()), line + "measure", TargetText.of("indicator.twice"))
                    .require(indicator.getWeight().signum() >= 0, line + "weight", TargetText.of("target.negative"))
                    .require(indicator.getAmount().signum() >= 0, line + "amount", TargetText.of("target.negative"));
        }
        for (int i = 0; i < plan.getSplits().size(); i++) {
            TargetSplit split = plan.getSplits().get(i);
            String line = "splits[" + i + "].";
            problems.require(seen.contains(split.getMeasure()), line + "measure", TargetText.of("split.noIndicator"))
                    .require(split.getAmount().signum() >= 0, line + "amount", TargetText.of("target.negative"));
        }
    }

    /** The dimensions along which a plan is split, but not to the last. */
    static List<Gap> gaps(TargetPlan plan) {
        return plan.getSplits().stream()
                .map(split -> new Gap(split.getDimension(), split.getMeasure(), BigDecimal.ZERO))
                .distinct()
                .map(part -> new Gap(part.dimension(), part.measure(), difference(plan, part)))
                .filter(part -> part.difference().signum() != 0)
                .toList();
    }

    private static BigDecimal difference(TargetPlan plan, Gap part) {
        BigDecimal whole =
                plan.indicator(part.measure()).map(TargetIndicator::getAmount).orElse(BigDecimal.ZERO);
        return plan.getSplits().stream()
                .filter(split -> split.getDimension() == part.dimension()
                        && split.getMeasure().equals(part.measure()))
                .map(TargetSplit::getAmount)
                .reduce(whole, BigDecimal::subtract);
    }

    /** What keeps a plan from being agreed: weights that are not the whole, parts that are not the whole. */
    static Problems addsUp(TargetPlan plan, TargetNode root) {
        Problems problems = new Problems();
        BigDecimal weights =
                plan.getIndicators().stream().map(TargetIndicator::getWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
        problems.require(
                weights.compareTo(BigDecimal.ONE) == 0, "indicators", TargetText.of("weights.sum", percent(weights)));
        for (TargetIndicator indicator : plan.getIndicators()) {
            root.all().forEach(node -> {
                Optional<BigDecimal> difference =
                        node.difference(indicator.getMeasure()).filter(d -> d.signum() != 0);
                problems.require(
                        difference.isEmpty(),
                        "indicators",
                        TargetText.of("shares.sum", node.name(), difference.orElse(BigDecimal.ZERO)));
            });
        }
        gaps(plan)
                .forEach(gap -> problems.require(
                        false,
                        "splits",
                        TargetText.of(
                                "splits.sum",
                                TargetText.of(
                                        "SplitDimension." + gap.dimension().name()),
                                gap.difference())));
        return problems;
    }

    private static BigDecimal percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros();
    }
}
