package org.kontor.performance.internal.netreturn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.time.Period;
import org.kontor.performance.netreturn.ReturnFigures;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Figure;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.kontor.process.measures.ReturnPart;
import org.kontor.process.measures.TimeStep;

/** What one measure counted, by part of time and department: two queries answer everything a statement asks. */
final class Reading {

    private static final Map<TimeStep, Dimension> BY =
            Map.of(TimeStep.MONTH, Dimension.MONTH, TimeStep.QUARTER, Dimension.QUARTER, TimeStep.YEAR, Dimension.YEAR);

    private record Key(LocalDate begin, long department) {}

    private final Measure measure;
    private final Map<Key, BigDecimal> amounts = new HashMap<>();
    private final Map<Long, BigDecimal> compared = new HashMap<>();

    private Reading(Measure measure) {
        this.measure = measure;
    }

    /**
     * Reads a measure.
     *
     * @param period whole parts of time
     * @param compared the days to compare with
     * @param departments of these only
     * @param home the company's currency, to whose minor unit each amount is rounded
     */
    static Reading of(
            Measures measures,
            Actor actor,
            Measure measure,
            Period period,
            Period compared,
            TimeStep step,
            Set<Long> departments,
            Currency home) {
        Reading reading = new Reading(measure);
        MeasureQuery query = MeasureQuery.of(measure.id(), period).per(BY.get(step), Dimension.DEPARTMENT);
        for (Figure figure : measures.figures(actor, query)) {
            long department = figure.keys().get(1).id();
            if (departments.contains(department)) {
                Key key = new Key(figure.key().day(), department);
                reading.amounts.merge(key, Money.round(figure.amount(), home), BigDecimal::add);
            }
        }
        MeasureQuery other = MeasureQuery.of(measure.id(), compared).per(Dimension.DEPARTMENT);
        for (Figure figure : measures.figures(actor, other)) {
            reading.compared.merge(figure.key().id(), Money.round(figure.amount(), home), BigDecimal::add);
        }
        return reading;
    }

    Measure measure() {
        return measure;
    }

    ReturnPart part() {
        return measure.returnPart().orElseThrow();
    }

    /** What was counted in a part of time for departments. */
    BigDecimal amount(LocalDate begin, Set<Long> departments) {
        return departments.stream()
                .map(department -> amounts.getOrDefault(new Key(begin, department), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was counted on the days to compare with. */
    BigDecimal compared(Set<Long> departments) {
        return departments.stream()
                .map(department -> compared.getOrDefault(department, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All readings together, on the days to compare with. */
    static ReturnFigures compared(List<Reading> readings, Set<Long> departments) {
        return readings.stream()
                .map(reading -> ReturnFigures.of(reading.part(), reading.compared(departments)))
                .reduce(ReturnFigures.NOTHING, ReturnFigures::plus);
    }

    /** All readings together. */
    static ReturnFigures figures(List<Reading> readings, LocalDate begin, Set<Long> departments) {
        return readings.stream()
                .map(reading -> ReturnFigures.of(reading.part(), reading.amount(begin, departments)))
                .reduce(ReturnFigures.NOTHING, ReturnFigures::plus);
    }
}
