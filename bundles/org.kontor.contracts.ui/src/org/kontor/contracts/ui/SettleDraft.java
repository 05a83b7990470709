package org.kontor.contracts.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.PaymentEntry;
import org.kontor.contracts.Settlement;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for payments asks: the day, and how much was paid of each open line of the plan (FIN-03). */
final class SettleDraft {

    private static final TextSource TEXTS = TextSource.beside(SettleDraft.class);

    /** A line of the plan. Getters answer null while it is not filled in. */
    static final class Line {

        private long id;
        private LocalDate dueOn;
        private String remark;
        private BigDecimal open;
        private BigDecimal paid;
    }

    private static final RecordType<Line> LINE = RecordType.of("settleLine", TEXTS, Line::new)
            .shownDate("dueOn", l -> l.dueOn)
            .shownText("remark", l -> l.remark)
            .shownDecimal("open", FieldKind.MONEY, l -> l.open)
            .decimal("paid", FieldKind.MONEY, l -> l.paid, (l, v) -> l.paid = v)
            .build();

    static final RecordType<SettleDraft> TYPE = RecordType.of("settle", TEXTS, SettleDraft::new)
            .date("paidOn", d -> d.paidOn, (d, day) -> d.paidOn = day)
            .required()
            .text("reference", 60, d -> d.reference, (d, text) -> d.reference = text)
            .text("note", 200, d -> d.note, (d, text) -> d.note = text)
            .givenTable("lines", LINE, d -> d.lines)
            .build();

    private final List<Line> lines = new ArrayList<>();
    private LocalDate paidOn;
    private String reference;
    private String note;

    static SettleDraft of(Contract contract, LocalDate today) {
        SettleDraft draft = new SettleDraft();
        draft.paidOn = today;
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

    /** What was entered: all amounts that are not empty. */
    PaymentEntry entry() {
        Map<Long, BigDecimal> amounts = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.paid != null && line.paid.signum() != 0)
                .forEach(line -> amounts.put(line.id, line.paid));
        return new PaymentEntry(paidOn, amounts, Optional.ofNullable(reference), Optional.ofNullable(note));
    }
}
