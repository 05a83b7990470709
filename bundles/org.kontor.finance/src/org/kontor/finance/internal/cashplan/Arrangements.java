package org.kontor.finance.internal.cashplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.finance.cashplan.CashShift;
import org.kontor.finance.cashplan.PlannedCash;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.cash.ExpectedCash;
import org.kontor.persistence.UnitOfWork;

/** The last word of finance about each line of the plan. */
final class Arrangements {

    private record Line(RecordRef document, long line) {}

    private final Map<Line, CashShift> last = new HashMap<>();

    Arrangements(UnitOfWork uow) {
        uow.query(CashShift.class, "SELECT s FROM CashShift s ORDER BY s.createdAt, s.id")
                .forEach(shift -> last.put(new Line(shift.document(), shift.getLineId()), shift));
    }

    /** The line as it is expected: on its own day, on another, or in two parts. Together they are what is open. */
    List<PlannedCash> arranged(ExpectedCash expected) {
        Optional<CashShift> shift = Optional.ofNullable(last.get(new Line(expected.document(), expected.line())))
                .filter(s -> !s.getExpectedOn().equals(expected.dueOn()));
        BigDecimal moved = shift.map(s -> Optional.ofNullable(s.getPart())
                        .orElse(expected.amount())
                        .min(expected.amount()))
                .orElse(BigDecimal.ZERO);
        List<PlannedCash> lines = new ArrayList<>();
        BigDecimal rest = expected.amount().subtract(moved);
        if (rest.signum() > 0) {
            lines.add(new PlannedCash(expected, expected.dueOn(), rest, Optional.empty()));
        }
        shift.ifPresent(
                s -> lines.add(new PlannedCash(expected, s.getExpectedOn(), moved, Optional.of(s.getReason()))));
        return lines;
    }
}
