package org.kontor.performance.internal.targets;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.performance.targets.Achievements.Indicator;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.Measures;

/** The indicators of a plan as users read them, also where the module that counts one is not installed. */
final class Indicators {

    private Indicators() {}

    static List<Indicator> of(TargetPlan plan, Measures measures) {
        return plan.getIndicators().stream()
                .map(i -> {
                    Optional<Measure> measure = measures.measure(i.getMeasure());
                    Text label = measure.map(Measure::label).orElseGet(() -> TargetText.of("measure.missing"));
                    return new Indicator(
                            i.getMeasure(),
                            label,
                            measure.map(Measure::kind).orElse(FieldKind.QUANTITY),
                            i.getWeight());
                })
                .toList();
    }

    /** What can be counted in a plan. */
    static List<Field.Choice<String>> choices(Measures measures) {
        return measures.offered(Actor.system()).stream()
                .map(measure -> new Field.Choice<>(measure.id(), measure.label()))
                .toList();
    }
}
