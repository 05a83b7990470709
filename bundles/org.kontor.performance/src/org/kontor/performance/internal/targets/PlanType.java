package org.kontor.performance.internal.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.performance.targets.PlanState;
import org.kontor.performance.targets.Quarter;
import org.kontor.performance.targets.SplitDimension;
import org.kontor.performance.targets.TargetAction;
import org.kontor.performance.targets.TargetIndicator;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.performance.targets.TargetSplit;
import org.kontor.performance.targets.Targets;
import org.kontor.process.measures.Measures;

/** What a target plan consists of, apart from the shares, which have a page of their own. */
final class PlanType {

    private PlanType() {}

    static RecordType<TargetPlan> of(Measures measures) {
        Supplier<List<Field.Choice<String>>> counted = () -> Indicators.choices(measures);
        return RecordType.of(Targets.TYPE, TargetText.SOURCE, TargetPlan::new)
                .digits("year", 4, TargetPlan::getYear, TargetPlan::setYear)
                .required()
                .choice("quarter", Quarter.class, TargetPlan::getQuarter, TargetPlan::setQuarter)
                .required()
                .text("name", 80, TargetPlan::getName, TargetPlan::setName)
                .text("currency", 3, TargetPlan::getCurrency, TargetPlan::setCurrency)
                .required()
                .choice("state", PlanState.class, TargetPlan::getState, TargetPlan::setState)
                .readOnly()
                .section("basis")
                .longText("basis", 2000, TargetPlan::getBasis, TargetPlan::setBasis)
                .table("indicators", indicator(counted), TargetPlan::getIndicators)
                .table("splits", split(counted), TargetPlan::getSplits)
                .table("actions", action(), TargetPlan::getActions)
                .build();
    }

    private static RecordType<TargetIndicator> indicator(Supplier<List<Field.Choice<String>>> counted) {
        return RecordType.of("targetIndicator", TargetText.SOURCE, TargetIndicator::new)
                .choice("measure", counted, TargetIndicator::getMeasure, TargetIndicator::setMeasure)
                .required()
                .decimal(
                        "weight",
                        FieldKind.PERCENT,
                        TargetIndicator::getWeight,
                        (i, v) -> i.setWeight(Objects.requireNonNullElse(v, BigDecimal.ZERO)))
                .required()
                .decimal(
                        "amount",
                        FieldKind.MONEY,
                        TargetIndicator::getAmount,
                        (i, v) -> i.setAmount(Objects.requireNonNullElse(v, BigDecimal.ZERO)))
                .required()
                .build();
    }

    private static RecordType<TargetSplit> split(Supplier<List<Field.Choice<String>>> counted) {
        return RecordType.of("targetSplit", TargetText.SOURCE, TargetSplit::new)
                .choice("measure", counted, TargetSplit::getMeasure, TargetSplit::setMeasure)
                .required()
                .choice("dimension", SplitDimension.class, TargetSplit::getDimension, TargetSplit::setDimension)
                .required()
                .text("label", 120, TargetSplit::getLabel, TargetSplit::setLabel)
                .required()
                .decimal("amount", FieldKind.MONEY, TargetSplit::getAmount, TargetSplit::setAmount)
                .required()
                .build();
    }

    private static RecordType<TargetAction> action() {
        return RecordType.of("targetAction", TargetText.SOURCE, TargetAction::new)
                .text("task", 300, TargetAction::getTask, TargetAction::setTask)
                .required()
                .reference("userId", "user", TargetAction::getUserId, TargetAction::setUserId)
                .date("dueOn", TargetAction::getDueOn, TargetAction::setDueOn)
                .flag("done", TargetAction::isDone, TargetAction::setDone)
                .text("deviation", 500, TargetAction::getDeviation, TargetAction::setDeviation)
                .build();
    }
}
