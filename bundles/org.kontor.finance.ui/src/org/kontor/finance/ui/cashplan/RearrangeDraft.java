package org.kontor.finance.ui.cashplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.finance.cashplan.PlannedCash;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What is asked when a line of the plan is rearranged. */
final class RearrangeDraft {

    static final RecordType<RearrangeDraft> TYPE = RecordType.of(
                    "rearrange", TextSource.beside(RearrangeDraft.class), RearrangeDraft::new)
            .shownDate("dueOn", d -> d.dueOn)
            .shownDecimal("open", FieldKind.MONEY, d -> d.open)
            .date("day", d -> d.day, (d, v) -> d.day = v)
            .required()
            .decimal("part", FieldKind.MONEY, d -> d.part, (d, v) -> d.part = v)
            .longText("reason", 400, d -> d.reason, (d, v) -> d.reason = v)
            .required()
            .build();

    private LocalDate dueOn;
    private BigDecimal open;
    private LocalDate day;
    private BigDecimal part;
    private String reason;

    /** Offers the day on which the line is expected now. */
    static RearrangeDraft of(PlannedCash line) {
        RearrangeDraft draft = new RearrangeDraft();
        draft.dueOn = line.source().dueOn();
        draft.open = line.source().amount();
        draft.day = line.expectedOn().isBefore(LocalDate.now()) ? LocalDate.now() : line.expectedOn();
        return draft;
    }

    LocalDate day() {
        return day;
    }

    Optional<BigDecimal> part() {
        return Optional.ofNullable(part);
    }

    String reason() {
        return reason;
    }
}
