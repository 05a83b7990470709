package org.kontor.orders.ui.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.services.OpenService;

/** What the dialog for performed services shows and asks: what is to be done, how much of it was done and when. */
final class PerformedDraft {

    private static final TextSource TEXTS = TextSource.beside(PerformedDraft.class);

    /** Something that is to be done. */
    private static final class Line {

        private OpenService service;
        private BigDecimal quantity;
    }

    private static final RecordType<Line> LINE = RecordType.of("performedLine", TEXTS, Line::new)
            .shownText("product", line -> line.service.productName())
            .shownDecimal("open", FieldKind.QUANTITY, line -> line.service.open())
            .shownText("unit", line -> line.service.unit())
            .decimal("quantity", FieldKind.QUANTITY, line -> line.quantity, (line, v) -> line.quantity = v)
            .build();

    static final RecordType<PerformedDraft> TYPE = RecordType.of("performed", TEXTS, PerformedDraft::new)
            .date("day", draft -> draft.day, (draft, v) -> draft.day = v)
            .required()
            .givenTable("lines", LINE, draft -> draft.lines)
            .build();

    private final List<Line> lines = new ArrayList<>();
    private LocalDate day = LocalDate.now();

    static PerformedDraft of(List<OpenService> open) {
        PerformedDraft draft = new PerformedDraft();
        for (OpenService service : open) {
            Line line = new Line();
            line.service = service;
            line.quantity = service.open();
            draft.lines.add(line);
        }
        return draft;
    }

    LocalDate day() {
        return day;
    }

    /** How much of each line was done, by line id. */
    Map<Long, BigDecimal> quantities() {
        Map<Long, BigDecimal> quantities = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.quantity != null && line.quantity.signum() != 0)
                .forEach(line -> quantities.put(line.service.lineId(), line.quantity));
        return quantities;
    }
}
