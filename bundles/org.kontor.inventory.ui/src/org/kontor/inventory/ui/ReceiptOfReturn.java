package org.kontor.inventory.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.returns.ReturnLine;
import org.kontor.orders.returns.SalesReturn;

/** What the dialog for goods that come back asks: where they lie, when they came, how much of each line. */
final class ReceiptOfReturn {

    private static final TextSource TEXTS = TextSource.beside(ReceiptOfReturn.class);

    /** A line of the return with what came of it. */
    private static final class Line {

        private ReturnLine announced;
        private BigDecimal quantity;
    }

    private static final RecordType<Line> LINE = RecordType.of("receiveReturnLine", TEXTS, Line::new)
            .shownText("product", line -> line.announced.getProductName())
            .shownText("lot", line -> line.announced.getLot())
            .shownDecimal("announced", FieldKind.QUANTITY, line -> line.announced.getQuantity())
            .decimal("quantity", FieldKind.QUANTITY, line -> line.quantity, (line, v) -> line.quantity = v)
            .build();

    static final RecordType<ReceiptOfReturn> TYPE = RecordType.of("receiveReturn", TEXTS, ReceiptOfReturn::new)
            .reference("warehouse", "warehouse", draft -> draft.warehouse, (draft, v) -> draft.warehouse = v)
            .required()
            .date("receivedOn", draft -> draft.receivedOn, (draft, v) -> draft.receivedOn = v)
            .required()
            .givenTable("lines", LINE, draft -> draft.lines)
            .build();

    private final List<Line> lines = new ArrayList<>();
    private Long warehouse;
    private LocalDate receivedOn = LocalDate.now();

    /** All that was announced, to be corrected to what came. */
    static ReceiptOfReturn of(SalesReturn goods, long warehouse) {
        ReceiptOfReturn draft = new ReceiptOfReturn();
        draft.warehouse = warehouse;
        for (ReturnLine announced : goods.getLines()) {
            Line line = new Line();
            line.announced = announced;
            line.quantity = announced.getQuantity();
            draft.lines.add(line);
        }
        return draft;
    }

    long warehouse() {
        return warehouse;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    /** What came, by line of the return. */
    Map<Long, BigDecimal> quantities() {
        return lines.stream()
                .filter(line -> line.quantity != null)
                .collect(Collectors.toMap(line -> line.announced.getId(), line -> line.quantity));
    }
}
