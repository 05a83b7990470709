package org.kontor.performance.ui.netreturn;

import java.math.BigDecimal;
import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.netreturn.ReturnFigures;

/** What becomes a target, and why. */
final class KeepDraft {

    /** Its fields. */
    static final RecordType<KeepDraft> TYPE = RecordType.of(
                    "keepTarget", TextSource.beside(KeepDraft.class), KeepDraft::new)
            .decimal("revenue", FieldKind.MONEY, d -> d.revenue, (d, v) -> d.revenue = v)
            .required()
            .decimal("dynamicCost", FieldKind.MONEY, d -> d.dynamicCost, (d, v) -> d.dynamicCost = v)
            .required()
            .decimal("staticCost", FieldKind.MONEY, d -> d.staticCost, (d, v) -> d.staticCost = v)
            .required()
            .longText("note", 500, d -> d.note, (d, v) -> d.note = v)
            .build();

    private BigDecimal revenue;
    private BigDecimal dynamicCost;
    private BigDecimal staticCost;
    private String note;

    /** Offers figures as they are. */
    static KeepDraft of(ReturnFigures figures) {
        KeepDraft draft = new KeepDraft();
        draft.revenue = figures.revenue();
        draft.dynamicCost = figures.dynamicCost();
        draft.staticCost = figures.staticCost();
        return draft;
    }

    ReturnFigures figures() {
        return new ReturnFigures(revenue, dynamicCost, staticCost);
    }

    String note() {
        return Optional.ofNullable(note).orElse("");
    }
}
