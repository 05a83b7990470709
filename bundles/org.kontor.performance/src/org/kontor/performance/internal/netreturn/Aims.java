package org.kontor.performance.internal.netreturn;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.time.Period;
import org.kontor.performance.netreturn.ReturnFigures;
import org.kontor.performance.netreturn.ReturnTarget;
import org.kontor.persistence.UnitOfWork;

/** What departments are to reach in a period: what was said for it, or for shorter ones that fill it without a gap. */
final class Aims {

    private static final String WITHIN = "SELECT t FROM ReturnTarget t WHERE t.startsOn >= ?1 AND t.endsOn <= ?2";

    private final Period period;
    private final Currency home;
    private final Map<Long, List<ReturnTarget>> byUnit;

    Aims(UnitOfWork uow, Period period, Currency home) {
        this.period = period;
        this.home = home;
        byUnit = uow.query(ReturnTarget.class, WITHIN, period.from(), period.to()).stream()
                .collect(Collectors.groupingBy(ReturnTarget::getUnitId));
    }

    Optional<ReturnFigures> of(long unit) {
        List<ReturnTarget> targets = byUnit.getOrDefault(unit, List.of());
        return targets.stream()
                .filter(target -> target.period().equals(period))
                .findFirst()
                .map(this::figures)
                .or(() -> filled(targets));
    }

    /** From day to day the longest target that begins there, until the period is full. */
    private Optional<ReturnFigures> filled(List<ReturnTarget> targets) {
        ReturnFigures sum = ReturnFigures.NOTHING;
        LocalDate day = period.from();
        while (!day.isAfter(period.to())) {
            LocalDate begin = day;
            Optional<ReturnTarget> next = targets.stream()
                    .filter(target -> target.getStartsOn().equals(begin))
                    .max(Comparator.comparing(ReturnTarget::getEndsOn));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(figures(next.get()));
            day = next.get().getEndsOn().plusDays(1);
        }
        return Optional.of(sum);
    }

    private ReturnFigures figures(ReturnTarget target) {
        return new ReturnFigures(
                Money.round(target.getRevenue(), home),
                Money.round(target.getDynamicCost(), home),
                Money.round(target.getStaticCost(), home));
    }
}
