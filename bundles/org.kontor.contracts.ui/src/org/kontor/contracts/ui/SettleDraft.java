package org.kontor.contracts.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Settlement;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for payments asks: how much was paid of each open line of the plan. */
final class SettleDraft {

    private static final TextSource TEXTS = TextSource.beside(SettleDraft.class);

    /** A line of the plan. Getters answer null while it is not filled in. */
    static final class Line {

        private long id;
        private LocalDate dueOn;
        private String remark;
        private BigDecimal open;
        private BigDecimal paid;

        long id() {
            return id;
        }

        BigDecimal paid() {
            return paid == null ? BigDecimal.ZERO : paid;
        }
    }

    private static final RecordType<Line> LINE = RecordType.of("settleLine", TEXTS, Line::new)
            .shownDate("dueOn", l -> l.dueOn)
            .shownText("remark", l -> l.remark)
            .shownDecimal("open", FieldKind.MONEY, l -> l.open)
            .decimal("paid", FieldKind.MONEY, l -> l.paid, (l, v) -> l.paid = v)
            .build();

    static final RecordType<SettleDraft> TYPE = RecordType.of("settle", TEXTS, SettleDraft::new)
            .givenTable("lines", LINE, d -> d.lines)
            .build();

    private final List<Line> lines = new ArrayList<>();

    static SettleDraft of(Contract contract) {
        SettleDraft draft = new SettleDraft();
        for (Settlement settlement : contract.getSettlements()) {
            if (settlement.open().signum() > 0) {
                Line line = new Line();
                line.id = settlement.getId();
                line.dueOn = settlement.getDueOn();
                line.remark = settlement.getRemark();
                line.open = settlement.open();
                draft.lines.add(line);
            }
        }
        return draft;
    }

    List<Line> lines() {
        return lines;
    }
}
