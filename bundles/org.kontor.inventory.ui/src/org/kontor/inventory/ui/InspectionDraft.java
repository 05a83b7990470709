package org.kontor.inventory.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.inventory.ReturnedGoods.Verdict;
import org.kontor.inventory.ReturnedGoods.Waiting;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for an inspection shows and asks: what waits, and how much of it is good or scrapped. */
final class InspectionDraft {

    private static final TextSource TEXTS = TextSource.beside(InspectionDraft.class);

    /** Goods that wait. */
    private static final class Line {

        private Waiting waiting;
        private BigDecimal good;
        private BigDecimal scrapped;
    }

    private static final RecordType<Line> LINE = RecordType.of("inspectReturnLine", TEXTS, Line::new)
            .shownText("product", line -> line.waiting.productName())
            .shownText("lot", line -> line.waiting.lot())
            .shownDecimal("waiting", FieldKind.QUANTITY, line -> line.waiting.waiting())
            .decimal("good", FieldKind.QUANTITY, line -> line.good, (line, v) -> line.good = v)
            .decimal("scrapped", FieldKind.QUANTITY, line -> line.scrapped, (line, v) -> line.scrapped = v)
            .build();

    static final RecordType<InspectionDraft> TYPE = RecordType.of("inspectReturn", TEXTS, InspectionDraft::new)
            .givenTable("lines", LINE, draft -> draft.lines)
            .build();

    private final List<Line> lines = new ArrayList<>();

    /** All good, to be corrected. */
    static InspectionDraft of(List<Waiting> waiting) {
        InspectionDraft draft = new InspectionDraft();
        for (Waiting goods : waiting) {
            Line line = new Line();
            line.waiting = goods;
            line.good = goods.waiting();
            draft.lines.add(line);
        }
        return draft;
    }

    List<Verdict> verdicts() {
        return lines.stream()
                .map(line -> line.waiting.verdict(orNothing(line.good), orNothing(line.scrapped)))
                .toList();
    }

    private static BigDecimal orNothing(BigDecimal quantity) {
        return Optional.ofNullable(quantity).orElse(BigDecimal.ZERO);
    }
}
